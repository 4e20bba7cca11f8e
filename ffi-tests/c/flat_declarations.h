/* The flat functions as headers of two generations of callers declare them, and nothing of our own header: GENERATION
 * is 2016 for V9 to 2016, and 2024 for 2020 to 2024. */
#ifndef FLAT_DECLARATIONS_H
#define FLAT_DECLARATIONS_H

#ifdef __cplusplus
extern "C" {
#endif

#define DPAYMENTSSDK_CALL

typedef int(DPAYMENTSSDK_CALL *PDPAYMENTSSDK_CALLBACK)(void *lpObj, int event_id, int cparam, void *param[],
                                                       int cbparam[]);

int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Destroy(void *lpObj);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_CheckIndex(void *lpObj, int propid, int arridx);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Set(void *lpObj, int propid, int arridx, const void *val, int cbVal);
char *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetLastError(void *lpObj);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetLastErrorCode(void *lpObj);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_StaticInit(void *hInst);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_StaticDestroy(void);

#if GENERATION == 2016
void *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Create(PDPAYMENTSSDK_CALLBACK lpSink, void *lpContext,
                                                         char *lpOemKey);
void *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Get(void *lpObj, int propid, int arridx, int *lpcbVal);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Do(void *lpObj, int methid, int cparam, void *param[], int cbparam[]);
#else
typedef long long int64;
void *DPAYMENTSSDK_CALL DPaymentsSDK_EvtStr(void *lpEvtStr, int id, void *val, int opt);
int DPAYMENTSSDK_CALL DPaymentsSDK_Stream(void *lpStream, int op, void *param[], void *retVal);
void *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Create(PDPAYMENTSSDK_CALLBACK lpSink, void *lpContext,
                                                         char *lpOemKey, int opts);
void *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Get(void *lpObj, int propid, int arridx, int *lpcbVal,
                                                      int64 *lpllVal);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_Do(void *lpObj, int methid, int cparam, void *param[], int cbparam[],
                                                   int64 *lpllVal);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_SetLastErrorAndCode(void *lpObj, int code, char *message);
char *DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetEventError(void *lpObj);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_GetEventErrorCode(void *lpObj);
int DPAYMENTSSDK_CALL DPaymentsSDK_TSYSReversal_SetEventErrorAndCode(void *lpObj, int code, char *message);
#endif

#ifdef __cplusplus
}
#endif

/* The forms in which the generations call. */
#if GENERATION == 2016
#define CREATE(sink, context) DPaymentsSDK_TSYSReversal_Create((sink), (context), (char *)"an OEM key")
#define GET(object, id, length) DPaymentsSDK_TSYSReversal_Get((object), (id), 0, (length))
#define DO(object, id, count, param, lengths) DPaymentsSDK_TSYSReversal_Do((object), (id), (count), (param), (lengths))
enum { RUNTIME_LICENSE = 2011 };
#else
#define CREATE(sink, context) DPaymentsSDK_TSYSReversal_Create((sink), (context), (char *)"an OEM key", 0)
#define GET(object, id, length) DPaymentsSDK_TSYSReversal_Get((object), (id), 0, (length), NULL)
#define DO(object, id, count, param, lengths)                                                                          \
    DPaymentsSDK_TSYSReversal_Do((object), (id), (count), (param), (lengths), NULL)
enum { RUNTIME_LICENSE = 8001 };
#endif

#endif
