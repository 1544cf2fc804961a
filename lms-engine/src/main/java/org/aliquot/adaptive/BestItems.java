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
        int place = place(worth);
        System.arraycopy(items, place, items, place + 1, size - place);
        System.arraycopy(worths, place, worths, place + 1, size - place);
        items[place] = item;
        worths[place] = worth;
        size++;
        while (size > wanted && worths[size - 1] < worths[wanted - 1]) {
            size--;
        }
    }

    /** Behind those that are worth as much. */
    private int place(double worth) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (worth > worths[middle]) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    int size() {
        return size;
    }

    int item(int place) {
        return items[place];
    }
}
