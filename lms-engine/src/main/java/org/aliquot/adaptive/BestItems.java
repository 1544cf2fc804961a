package org.aliquot.adaptive;

/** The most worthy of the items shown to it, best first; of equals, the one shown first. */
final class BestItems {

    private final int[] items;
    private final double[] worths;
    private int size;

    BestItems(int capacity) {
        items = new int[capacity];
        worths = new double[capacity];
    }

    void offer(int item, double worth) {
        if (size == items.length && worth <= worths[size - 1]) {
            return;
        }
        int place = size < items.length ? size++ : size - 1;
        while (place > 0 && worth > worths[place - 1]) {
            items[place] = items[place - 1];
            worths[place] = worths[place - 1];
            place--;
        }
        items[place] = item;
        worths[place] = worth;
    }

    int size() {
        return size;
    }

    int item(int place) {
        return items[place];
    }
}
