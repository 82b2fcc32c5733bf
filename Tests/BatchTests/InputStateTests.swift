import Testing

@testable import Batch

@Suite struct InputStateTests {
  @Test(arguments: [InputState.done, .failed(code: "empty-file"), .failed(code: "")])
  func `a journal gives the state back that it was given`(state: InputState) {
    #expect(InputState(stored: state.stored) == state)
  }
}
