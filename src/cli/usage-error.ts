/** A mistake in how a command was called or in the machine around it; told by its message, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
