import Clausier
