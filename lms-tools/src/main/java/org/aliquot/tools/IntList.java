package org.aliquot.tools;

import java.util.Arrays;

/** Whole numbers one after another, without a box around each. */
final class IntList {

    private int[] numbers = new int[4096];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }
}
