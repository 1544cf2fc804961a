package org.aliquot.tools;

import java.util.Arrays;

/** Pairs of whole numbers from 0 up, each once: a hash table with open addressing, 16 bytes a pair. */
final class PairSet {

    private static final long EMPTY = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] table = filled(8192);
    private int size;

    private static long[] filled(int length) {
        long[] table = new long[length];
        Arrays.fill(table, EMPTY);
        return table;
    }

    /** Whether the pair is new. */
    boolean add(int first, int second) {
        if (2 * size > table.length) {
            grow();
        }
        long pair = (long) first << 32 | second;
        int place = place(pair);
        boolean isNew = table[place] == EMPTY;
        table[place] = pair;
        size += isNew ? 1 : 0;
        return isNew;
    }

    /** Where the pair stands or belongs. */
    private int place(long pair) {
        int mask = table.length - 1;
        int place = (int) (pair * SPREAD >>> 32) & mask;
        while (table[place] != EMPTY && table[place] != pair) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] before = table;
        table = filled(2 * before.length);
        for (long pair : before) {
            if (pair != EMPTY) {
                table[place(pair)] = pair;
            }
        }
    }
}
