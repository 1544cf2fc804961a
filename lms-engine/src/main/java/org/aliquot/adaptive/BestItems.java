package org.aliquot.adaptive;

import java.util.Arrays;

/** The most worthy of the items shown to it, and whatever equals the last of these: best first; of equals, the one shown first. */
final class BestItems {

    private final int wanted;
    private int[] items;
    private double[] worths;
    private int size;

    BestItems(int wanted) {
        this.wanted = wanted;
        items = new int[2 * wanted];
        worths = new double[2 * wanted];
    }

    void offer(int item, double worth) {
        if (size >= wanted && worth < worths[wanted - 1]) {
            return;
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
            worths = Arrays.copyOf(worths, 2 * size);
        }
        int place = size++;
        while (place > 0 && worth > worths[place - 1]) {
            items[place] = items[place - 1];
            worths[place] = worths[place - 1];
            place--;
        }
        items[place] = item;
        worths[place] = worth;
        while (size > wanted && worths[size - 1] < worths[wanted - 1]) {
            size--;
        }
    }

    int size() {
        return size;
    }

    int item(int place) {
        return items[place];
    }
}
