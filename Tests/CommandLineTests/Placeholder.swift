import Clausier
import Testing
