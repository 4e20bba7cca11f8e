
/// Reverses card authorizations at the TSYS and Heartland hosts.
///
/// Derive from the class and override the Fire methods to receive events. They run on the thread that called
/// Reverse, and may read and set properties, call Config and Interrupt, and delete the object; Reverse answers
/// 211 there. An exception that leaves a Fire method makes the running Reverse fail, passes through no frame of
/// the library, and is thrown again by Reverse itself. A Fire method that returns a number other than 0 makes
/// Reverse fail with that number.
///
/// One thread at a time uses an object; Interrupt may be called from any thread.
///
/// Setters and methods answer 0, or the code of an error, which GetLastError explains. The texts that getters
/// answer belong to the object, and are valid until the same property is read again, Reset or the destructor;
/// NULL means failure. Nobody frees them.
class TSYSReversal {
public:
