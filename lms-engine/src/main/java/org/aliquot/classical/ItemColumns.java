package org.aliquot.classical;

/** The answers by item: from {@link #from} to before {@link #to} stand those to one item, in the order of the persons. */
final class ItemColumns {

    private final int[] starts;
    private final int[] personOf;
    private final int[] answerOf;

    ItemColumns(ScoreMatrix responses) {
        starts = new int[responses.items() + 1];
        for (int answer = 0; answer < responses.size(); answer++) {
            starts[responses.item(answer) + 1]++;
        }
        for (int item = 0; item < responses.items(); item++) {
            starts[item + 1] += starts[item];
        }
        personOf = new int[responses.size()];
        answerOf = new int[responses.size()];
        fill(responses);
    }

    private void fill(ScoreMatrix responses) {
        int[] next = starts.clone();
        for (int person = 0; person < responses.persons(); person++) {
            for (int answer = responses.from(person); answer < responses.to(person); answer++) {
                int place = next[responses.item(answer)]++;
                personOf[place] = person;
                answerOf[place] = answer;
            }
        }
    }

    int from(int item) {
        return starts[item];
    }

    int to(int item) {
        return starts[item + 1];
    }

    int n(int item) {
        return starts[item + 1] - starts[item];
    }

    int person(int place) {
        return personOf[place];
    }

    int answer(int place) {
        return answerOf[place];
    }
}
