
protected:
  /// The object of the C functions.
  void *m_pObj;

  /// Receives every event from the library and calls the Fire method. No exception leaves it.
  static int DPAYMENTSSDK_CALL TSYSReversalEventSink(void *lpObj, int event_id, int cparam, void *param[],
                                                     int cbparam[]) {
    TSYSReversal *self = static_cast<TSYSReversal *>(lpObj);
    void *const object = self->m_pObj; // A Fire method may delete what it belongs to.
    (void)cparam;
#if TSYSREVERSAL_EXCEPTIONS
    try {
      return SdkAnswer(object, self->SdkDispatch(event_id, param, cbparam));
    } catch (...) {
      SdkCall::Keep(std::current_exception());
      return 10004; // Interrupted system call.
    }
#else
    return SdkAnswer(object, self->SdkDispatch(event_id, param, cbparam));
#endif
  }

public:
  /// Makes an object. The key is accepted and ignored. This class has the numbers of its own header, so that its
  /// objects are made by a function that no remap file changes.
  TSYSReversal(const char *lpOemKey = DPAYMENTSSDK_OEMKEY)
      : m_pObj(tsysreversal_create_flat(&TSYSReversal::TSYSReversalEventSink, this,
                                        const_cast<char *>(lpOemKey), DPAYMENTSSDK_UNICODE)) {
#if DPAYMENTSSDK_UNICODE
    Config(L"CodePage=65001");
#elif defined(_WIN32)
    Config("CodePage=65001");
#endif
  }

  /// Ends what runs, and wipes what is secret.
  virtual ~TSYSReversal() { DPaymentsSDK_TSYSReversal_Destroy(m_pObj); }

  // An object cannot be copied or moved: the library holds its address for the events, and two copies would
  // destroy the same handle.
  TSYSReversal(const TSYSReversal &) = delete;
  TSYSReversal &operator=(const TSYSReversal &) = delete;

  /// The text of the last error; empty or NULL when there is none. It is of char in the Unicode form too.
  char *GetLastError() { return DPaymentsSDK_TSYSReversal_GetLastError(m_pObj); }

  /// The code of the last error; 0 when there is none.
  int GetLastErrorCode() { return DPaymentsSDK_TSYSReversal_GetLastErrorCode(m_pObj); }

  /// The version of the library. It is of char in the Unicode form too.
  char *VERSION() { return static_cast<char *>(SdkGet(PID_TSYSReversal_VERSION)); }

  /// The licence as it was set. It is stored, and has no effect. It is of char in the Unicode form too.
  char *GetRuntimeLicense() { return static_cast<char *>(SdkGet(PID_TSYSReversal_RuntimeLicense)); }
  int SetRuntimeLicense(const char *lpRuntimeLicense) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, PID_TSYSReversal_RuntimeLicense, 0, lpRuntimeLicense, 0);
  }
