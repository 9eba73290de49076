/* The floor under bench/table: a plain loop that adds up rows, weights and squares of weights by area and answer, item after
   item, and nothing else; and how fast this machine reads memory at all.
   Usage: table-loop FOLDER ROWS        FOLDER as bench/table leaves it */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ITEMS = 20, AREAS = 40, CODES = 8, SUMS = 4, TILE = 2048, TRIES = 9, MOST = 2 };
enum { TABLE = ITEMS * AREAS * CODES * SUMS };

static size_t rows;
static uint8_t *area, *answer[ITEMS];
static double *weight, table[MOST][TABLE];
static uint64_t *memory, read_sum[MOST];
static const size_t WORDS = (size_t)1 << 26;
static int threads;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

static void *column(const char *folder, const char *name, size_t bytes) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    void *values = malloc(bytes);
    if (!file || !values || fread(values, 1, bytes, file) != bytes) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    fclose(file);
    return values;
}

static void *add_up(void *number) {
    size_t t = (size_t)number, end = rows * (t + 1) / threads;
    memset(table[t], 0, sizeof table[t]);
    for (size_t from = rows * t / threads; from < end; from += TILE) {
        size_t to = from + TILE < end ? from + TILE : end;
        for (int item = 0; item < ITEMS; item++) {
            const uint8_t *code = answer[item];
            double *sums = table[t] + item * AREAS * CODES * SUMS;
            for (size_t row = from; row < to; row++) {
                double *cell = sums + (area[row] * CODES + code[row]) * SUMS, w = weight[row];
                cell[0] += 1;
                cell[1] += w;
                cell[2] += w * w;
            }
        }
    }
    return 0;
}

static void *read_all(void *number) {
    size_t t = (size_t)number, end = WORDS * (t + 1) / threads;
    uint64_t a = 0, b = 0, c = 0, d = 0;
    for (size_t i = WORDS * t / threads; i < end; i += 4) {
        a += memory[i];
        b += memory[i + 1];
        c += memory[i + 2];
        d += memory[i + 3];
    }
    read_sum[t] = a + b + c + d;
    return 0;
}

static double best(void *(*work)(void *)) {
    double least = 1e9;
    for (int try = 0; try < TRIES; try++) {
        pthread_t thread[MOST];
        double start = seconds();
        for (size_t t = 0; t < (size_t)threads; t++) pthread_create(&thread[t], 0, work, (void *)t);
        for (int t = 0; t < threads; t++) pthread_join(thread[t], 0);
        double took = seconds() - start;
        least = took < least ? took : least;
    }
    return least;
}

int main(int count, char **arguments) {
    if (count < 3) return fprintf(stderr, "usage: table-loop FOLDER ROWS\n"), 2;
    rows = strtoull(arguments[2], 0, 10);
    area = column(arguments[1], "area.u8", rows);
    weight = column(arguments[1], "w.f64", rows * sizeof(double));
    for (int item = 0; item < ITEMS; item++) {
        char name[16];
        snprintf(name, sizeof name, "q%d.u8", item + 1);
        answer[item] = column(arguments[1], name, rows);
    }
    memory = malloc(WORDS * sizeof *memory);
    memset(memory, 1, WORDS * sizeof *memory);
    for (threads = 1; threads <= MOST; threads++) {
        double loop = best(add_up);
        double reading = best(read_all);
        if (read_sum[0] == 0) return 1; /* or the compiler leaves the reading out, since nobody asks for the sum */
        printf("  plain loop in C, %d thread%s       %12.3f ms  %6.2f ns an answer; memory read at %.1f GB/s\n", threads,
               threads > 1 ? "s" : " ", loop * 1e3, loop * 1e9 / rows / ITEMS, WORDS * 8 / reading / 1e9);
        if (threads == 1) printf("RESULT C rows=%zu loop=%.4f check=%.3f\n", rows, loop, table[0][CODES * SUMS]);
    }
    return 0;
}
