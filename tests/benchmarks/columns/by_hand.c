/* The same rules by hand: a block of persons at a time that the first two levels of cache hold, one row of one-byte states for each
 * quantity, money counted in steps, no branches within a row so that the compiler makes vector instructions of it.
 * FIRST and LAST, the years of the history, are given when this is compiled. */
#include <stddef.h>
#include <stdint.h>

#define YEARS (LAST - FIRST + 1)
#define EPOCH 2025
#define BLOCK 16384
#define STEP 400000
#define CAP 30000000
#define LIMIT 15
/* A call of its own for each row: only there does the compiler believe that the rows do not overlap. */
#define ROW __attribute__((noinline))

enum { RESIDENT, EMPLOYEE, NONE, NOT_LIABLE };

struct inputs {
    const int8_t *status;       /* each by year: YEARS columns of n */
    const uint8_t *late, *zero_claim, *used;
    const uint8_t *exempt;      /* once */
    const int8_t *repair;
    const uint8_t *uncapped;
};

struct waits {
    int8_t *fixed, *variable, *total;   /* the first two may be absent */
};

static ROW void wait_months(ptrdiff_t m, const int8_t *restrict status, const uint8_t *restrict late, const uint8_t *restrict exempt,
                               const int8_t *restrict repair, const int8_t *restrict lapsed, int8_t *restrict fixed_out,
                               int8_t *restrict variable_out, int8_t *restrict total_out) {
    for (ptrdiff_t i = 0; i < m; i++) {
        int8_t resident = status[i] == RESIDENT, l = lapsed[i];
        int8_t fixed = ((late[i] != 0) | (l > 0)) ? 3 : 0;
        int8_t floor = l >= 4 ? 6 : 0;
        int8_t gross = l > 1 ? l - 1 : 0;
        int8_t beyond = floor > fixed ? floor - fixed : 0;
        int8_t able = gross > beyond ? gross - beyond : 0;
        int8_t variable = gross - (repair[i] < able ? repair[i] : able);
        int8_t total = fixed + variable;
        total = total < floor ? floor : total;
        int8_t waits = exempt[i] == 0;
        if (fixed_out) fixed_out[i] = resident ? (waits ? fixed : 0) : -1;
        if (variable_out) variable_out[i] = resident ? (waits ? variable : 0) : -1;
        total_out[i] = resident ? (waits ? total : 0) : -1;
    }
}

static ROW void lapse_year(ptrdiff_t m, const int8_t *restrict status, int8_t *restrict lapse, int8_t *restrict lapsed) {
    for (ptrdiff_t i = 0; i < m; i++) {
        lapsed[i] = lapse[i];
        lapse[i] = status[i] == RESIDENT ? 0 : (int8_t)(lapse[i] + (status[i] == NONE));
    }
}

static ROW void zeros(ptrdiff_t m, int8_t *restrict row) {
    for (ptrdiff_t i = 0; i < m; i++) row[i] = 0;
}

static void waiting_block(ptrdiff_t n, ptrdiff_t b, ptrdiff_t m, const struct inputs *in, const struct waits *out) {
    int8_t lapse[BLOCK], lapsed[BLOCK];
    zeros(m, lapse);
    zeros(m, lapsed);
    for (int y = 0; y < YEARS; y++)
        if (FIRST + y >= EPOCH) lapse_year(m, in->status + y * n + b, lapse, lapsed);
    wait_months(m, in->status + (YEARS - 1) * n + b, in->late + (YEARS - 1) * n + b, in->exempt + b, in->repair + b, lapsed,
                out->fixed + b, out->variable + b, out->total + b);
}

static ROW void early_year(ptrdiff_t m, const int8_t *restrict status, int8_t *restrict run) {
    for (ptrdiff_t i = 0; i < m; i++) run[i] = status[i] == NONE ? 0 : (int8_t)(run[i] + (status[i] == RESIDENT));
}

static ROW void opening(ptrdiff_t m, const int8_t *restrict status, const uint8_t *restrict zero_claim, const uint8_t *restrict used,
                           int8_t *restrict zero) {
    for (ptrdiff_t i = 0; i < m; i++) zero[i] = used[i] ? 0 : (int8_t)(zero[i] + ((status[i] == RESIDENT) & zero_claim[i]));
}

static ROW void year_in_force(ptrdiff_t m, const int8_t *restrict status, int8_t *restrict run, int8_t *restrict lapse,
                                 int8_t *restrict lapsed, int8_t *restrict rewarded, int8_t *restrict reduction) {
    for (ptrdiff_t i = 0; i < m; i++) {
        int8_t resident = status[i] == RESIDENT, none = status[i] == NONE, before = lapse[i];
        int8_t years = none ? 0 : (int8_t)(run[i] + resident);
        run[i] = years;
        lapsed[i] = before;
        rewarded[i] += resident & (years > 4);
        reduction[i] += resident ? before : 0;
        lapse[i] = resident ? 0 : (int8_t)(before + none);
    }
}

static ROW void money(ptrdiff_t m, const int8_t *restrict steps, int32_t *restrict out) {
    for (ptrdiff_t i = 0; i < m; i++) out[i] = steps[i] * STEP;
}

static ROW void caps(ptrdiff_t m, const int8_t *restrict status, const uint8_t *restrict uncapped, const int8_t *restrict rewarded,
                        const int8_t *restrict zero, const int8_t *restrict reduction, int32_t *restrict out) {
    for (ptrdiff_t i = 0; i < m; i++) {
        int8_t up = rewarded[i] + zero[i], down = reduction[i] < LIMIT ? reduction[i] : LIMIT;
        up = up < LIMIT ? up : LIMIT;
        out[i] = (status[i] == RESIDENT) & (uncapped[i] == 0) ? CAP + (up - down) * STEP : -1;
    }
}

static ROW void copy(ptrdiff_t m, const int8_t *restrict from, int8_t *restrict to) {
    for (ptrdiff_t i = 0; i < m; i++) to[i] = from[i];
}

static void history_block(ptrdiff_t n, ptrdiff_t b, ptrdiff_t m, const struct inputs *in, int8_t *run_out, int32_t *const *amounts,
                          int8_t *wait_out) {
    int8_t run[BLOCK], lapse[BLOCK], lapsed[BLOCK], rewarded[BLOCK], zero[BLOCK], reduction[BLOCK];
    int8_t *const rows[] = {run, lapse, lapsed, rewarded, zero, reduction};
    for (int k = 0; k < 6; k++) zeros(m, rows[k]);
    for (int y = 0; y < YEARS; y++) {
        const int8_t *status = in->status + y * n + b;
        if (FIRST + y < EPOCH) {
            early_year(m, status, run);
            continue;
        }
        if (y > 0 && FIRST + y > EPOCH) opening(m, status - n, in->zero_claim + (y - 1) * n + b, in->used + (y - 1) * n + b, zero);
        year_in_force(m, status, run, lapse, lapsed, rewarded, reduction);
    }
    const int8_t *status = in->status + (YEARS - 1) * n + b;
    copy(m, run, run_out + b);
    money(m, rewarded, amounts[0] + b);
    money(m, zero, amounts[1] + b);
    money(m, reduction, amounts[2] + b);
    caps(m, status, in->uncapped + b, rewarded, zero, reduction, amounts[3] + b);
    wait_months(m, status, in->late + (YEARS - 1) * n + b, in->exempt + b, in->repair + b, lapsed, NULL, NULL, wait_out + b);
}

void waiting(ptrdiff_t n, int threads, const struct inputs *in, const struct waits *out) {
#pragma omp parallel for num_threads(threads) schedule(dynamic) if (threads > 1 && n > BLOCK)
    for (ptrdiff_t b = 0; b < n; b += BLOCK) waiting_block(n, b, n - b < BLOCK ? n - b : BLOCK, in, out);
}

void history(ptrdiff_t n, int threads, const struct inputs *in, int8_t *run, int32_t *const *amounts, int8_t *wait) {
#pragma omp parallel for num_threads(threads) schedule(dynamic) if (threads > 1 && n > BLOCK)
    for (ptrdiff_t b = 0; b < n; b += BLOCK) history_block(n, b, n - b < BLOCK ? n - b : BLOCK, in, run, amounts, wait);
}
