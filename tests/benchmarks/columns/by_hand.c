/* The same rules by hand: 64 persons at a time in vector registers, every state one byte, money counted in steps until it is written,
 * no branches.  What does not hold is 0 and what holds -1, all bits set, so that conditions are masks and counting is subtracting.
 * FIRST and LAST, the years of the history, are given when this is compiled.  There must be 64 persons at least, and the outputs
 * must begin at a multiple of 64 bytes. */
#include <stddef.h>
#include <stdint.h>
#ifdef __AVX512F__
#include <immintrin.h>
#endif

#define YEARS (LAST - FIRST + 1)
#define EPOCH 2025
#define STEP 400000
#define CAP 30000000
#define LIMIT 15
#define GROUP 64
#define PART (256 * GROUP) /* persons that a thread takes at a time */
#define MANY (1 << 25)     /* bytes of results that no cache holds: they are written past it */

enum { RESIDENT, EMPLOYEE, NONE, NOT_LIABLE };
enum way { ANYWHERE, ALIGNED, PAST };

typedef int8_t bytes __attribute__((vector_size(GROUP)));
typedef int8_t bytes_anywhere __attribute__((vector_size(GROUP), aligned(1)));

struct inputs {
    const int8_t *status; /* each by year: YEARS columns of n */
    const uint8_t *late, *zero_claim, *used;
    const uint8_t *exempt; /* once */
    const int8_t *repair;
    const uint8_t *uncapped;
};

struct waits {
    int8_t *fixed, *variable, *total;
};

struct months {
    bytes fixed, variable, total;
};

#define INLINE static inline __attribute__((always_inline))

INLINE bytes at(const void *column) { return *(const bytes_anywhere *)column; }

INLINE bytes choose(bytes condition, bytes a, bytes b) { return (a & condition) | (b & ~condition); }

INLINE bytes least(bytes a, bytes b) { return choose((bytes)(a < b), a, b); }

INLINE bytes greatest(bytes a, bytes b) { return choose((bytes)(a > b), a, b); }

INLINE void put(enum way way, bytes value, void *out) {
    if (way == ANYWHERE) {
        *(bytes_anywhere *)out = value;
        return;
    }
#ifdef __AVX512F__
    if (way == PAST) {
        _mm512_stream_si512((__m512i *)out, (__m512i)value);
        return;
    }
#endif
    *(bytes *)out = value;
}

/* Amounts of so many steps above a base, or -1 where they do not apply. */
INLINE void put_amounts(enum way way, bytes steps, int32_t base, bytes applies, int32_t *out) {
#ifdef __AVX512F__
#pragma GCC unroll 4
    for (int k = 0; k < 4; k++) {
        __m512i wide = _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)&steps + k));
        __m512i mask = _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)&applies + k));
        __m512i amount = _mm512_add_epi32(_mm512_mullo_epi32(wide, _mm512_set1_epi32(STEP)), _mm512_set1_epi32(base));
        put(way, (bytes)_mm512_or_si512(_mm512_and_si512(amount, mask), ~mask), out + k * GROUP / 4);
    }
#else
    for (int k = 0; k < GROUP; k++) out[k] = applies[k] ? base + steps[k] * STEP : -1;
#endif
}

/* The months of waiting, of persons who did not pay in so many years before. */
INLINE struct months waiting_months(ptrdiff_t n, ptrdiff_t i, const struct inputs *in, bytes resident, bytes lapsed) {
    const bytes nothing = {0}, late = (bytes)(at(in->late + (YEARS - 1) * n + i) != 0);
    bytes fixed = (late | (bytes)(lapsed > 0)) & 3;
    bytes floor = (bytes)(lapsed >= 4) & 6;
    bytes gross = greatest(lapsed - 1, nothing);
    bytes able = greatest(gross - greatest(floor - fixed, nothing), nothing);
    bytes variable = gross - least(at(in->repair + i), able);
    bytes total = greatest(floor, fixed + variable);
    bytes waits = (bytes)(at(in->exempt + i) == 0);
    return (struct months){(fixed & waits) | ~resident, (variable & waits) | ~resident, (total & waits) | ~resident};
}

INLINE void waiting_group(enum way way, ptrdiff_t n, ptrdiff_t i, const struct inputs *in, const struct waits *out) {
    bytes lapse = {0}, lapsed = {0}, resident = {0};
#pragma GCC unroll 64
    for (int y = 0; y < YEARS; y++) {
        if (FIRST + y < EPOCH) continue;
        bytes status = at(in->status + y * n + i);
        resident = (bytes)(status == RESIDENT);
        lapsed = lapse;
        lapse = (lapse - (bytes)(status == NONE)) & ~resident;
    }
    struct months months = waiting_months(n, i, in, resident, lapsed);
    put(way, months.fixed, out->fixed + i);
    put(way, months.variable, out->variable + i);
    put(way, months.total, out->total + i);
}

INLINE void history_group(enum way way, ptrdiff_t n, ptrdiff_t i, const struct inputs *in, int8_t *run_out, int32_t *const *amounts,
                          int8_t *wait_out) {
    bytes run = {0}, lapse = {0}, lapsed = {0}, rewarded = {0}, zero = {0}, reduction = {0}, resident = {0};
#pragma GCC unroll 64
    for (int y = 0; y < YEARS; y++) {
        bytes status = at(in->status + y * n + i), resident_before = resident, none = (bytes)(status == NONE);
        resident = (bytes)(status == RESIDENT);
        run = (run - resident) & ~none;
        if (FIRST + y < EPOCH) continue;
        if (y > 0 && FIRST + y > EPOCH) {
            bytes used = at(in->used + (y - 1) * n + i);
            zero = (zero + (resident_before & at(in->zero_claim + (y - 1) * n + i))) & (bytes)(used == 0);
        }
        lapsed = lapse;
        rewarded -= resident & (bytes)(run > 4);
        reduction += resident & lapse;
        lapse = (lapse - none) & ~resident;
    }
    const bytes limit = (bytes){0} + LIMIT;
    bytes capped = resident & (bytes)(at(in->uncapped + i) == 0), always = ~(bytes){0};
    put(way, run, run_out + i);
    put_amounts(way, rewarded, 0, always, amounts[0] + i);
    put_amounts(way, zero, 0, always, amounts[1] + i);
    put_amounts(way, reduction, 0, always, amounts[2] + i);
    put_amounts(way, least(rewarded + zero, limit) - least(reduction, limit), CAP, capped, amounts[3] + i);
    put(way, waiting_months(n, i, in, resident, lapsed).total, wait_out + i);
}

/* Every whole group, in parts that the threads share; then the last 64 persons, some of them once more. */
#define ALL(GROUP_AT, SIZE)                                                                                                     \
    const int past = n * (SIZE) > MANY;                                                                                         \
    _Pragma("omp parallel for num_threads(threads) schedule(dynamic) if (threads > 1 && n > PART)") for (ptrdiff_t b = 0; b < n; \
                                                                                                         b += PART) {           \
        ptrdiff_t end = n - b < PART ? n : b + PART;                                                                            \
        if (past)                                                                                                               \
            for (ptrdiff_t i = b; i + GROUP <= end; i += GROUP) GROUP_AT(PAST, i);                                              \
        else                                                                                                                    \
            for (ptrdiff_t i = b; i + GROUP <= end; i += GROUP) GROUP_AT(ALIGNED, i);                                           \
    }                                                                                                                           \
    GROUP_AT(ANYWHERE, n - GROUP)

void waiting(ptrdiff_t n, int threads, const struct inputs *in, const struct waits *out) {
#define WAITING(WAY, I) waiting_group(WAY, n, I, in, out)
    ALL(WAITING, 3);
}

void history(ptrdiff_t n, int threads, const struct inputs *in, int8_t *run, int32_t *const *amounts, int8_t *wait) {
#define HISTORY(WAY, I) history_group(WAY, n, I, in, run, amounts, wait)
    ALL(HISTORY, 18);
}
