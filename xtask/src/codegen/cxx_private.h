
private:
#if TSYSREVERSAL_EXCEPTIONS
  /// A running Reverse of this thread. It lives on the stack, not in the object, because a Fire method may
  /// delete the object.
  struct SdkCall {
    SdkCall *outer;
    std::exception_ptr thrown;

    SdkCall() : outer(Innermost()), thrown() { Innermost() = this; }
    ~SdkCall() { Innermost() = outer; }
    SdkCall(const SdkCall &) = delete;
    SdkCall &operator=(const SdkCall &) = delete;

    static SdkCall *&Innermost() {
      static thread_local SdkCall *innermost = nullptr;
      return innermost;
    }

    /// Remembers the first exception of the call; what follows is a consequence of it.
    static void Keep(const std::exception_ptr &thrown) {
      SdkCall *call = Innermost();
      if (call != nullptr && !call->thrown) {
        call->thrown = thrown;
      }
    }

    void Rethrow() const {
      if (thrown) {
        std::rethrow_exception(thrown);
      }
    }
  };
#endif

  static void *SdkFromInt(int value) { return reinterpret_cast<void *>(static_cast<std::intptr_t>(value)); }
  static int SdkToInt(const void *value) { return static_cast<int>(reinterpret_cast<std::intptr_t>(value)); }

  /// What is added to a number to ask for text of wchar_t.
  static const int SdkWide = DPAYMENTSSDK_UNICODE ? 10000 : 0;

  /// What the sink answers for a Fire method. From a sink -10000 asks for the event once more, with text of wchar_t; from
  /// a Fire method it is a number as any other, and ends the call.
  static int SdkAnswer(void *object, int code) {
    if (code != -10000) {
      return code;
    }
    DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(object, code, nullptr);
    return 0;
  }

  void *SdkGet(int propid) { return DPaymentsSDK_TSYSReversal_Get(m_pObj, propid, 0, nullptr, nullptr); }

  TSYSReversalChar *SdkText(int propid) { return static_cast<TSYSReversalChar *>(SdkGet(propid + SdkWide)); }
  int SdkSetText(int propid, const TSYSReversalChar *value) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, propid + SdkWide, 0, value, 0);
  }
  int SdkNumber(int propid) { return SdkToInt(SdkGet(propid)); }
  int SdkSetNumber(int propid, int value) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, propid, 0, SdkFromInt(value), 0);
  }
  int SdkBytes(int propid, char *&value, int &length) {
    value = static_cast<char *>(DPaymentsSDK_TSYSReversal_Get(m_pObj, propid, 0, &length, nullptr));
    return value != nullptr ? 0 : length; // On failure the library leaves the code in the length.
  }
  int SdkSetBytes(int propid, const char *value, int length) {
    return DPaymentsSDK_TSYSReversal_Set(m_pObj, propid, 0, value, length);
  }

  /// Calls a method that has at most one text to pass; `*answer` receives the text it answers.
  int SdkDo(int methid, int cparam, const TSYSReversalChar *text, TSYSReversalChar **answer) {
    void *param[2] = {const_cast<TSYSReversalChar *>(text), nullptr};
    int cbparam[2] = {0, 0};
    const int code = DPaymentsSDK_TSYSReversal_Do(m_pObj, methid + SdkWide, cparam, param, cbparam, nullptr);
    if (answer != nullptr) {
      *answer = code == 0 ? static_cast<TSYSReversalChar *>(param[cparam]) : nullptr;
    }
    return code;
  }

