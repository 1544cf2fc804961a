package org.aliquot.classical;

/** Which option stands behind each answer; options are numbered over all items. Copies in, immutable. */
public final class OptionChoices {

    private final int options;
    private final int[] chosen;

    /**
     * @param options how many there are
     * @param chosen by answer of the responses
     */
    public OptionChoices(ScoreMatrix responses, int options, int[] chosen) {
        if (chosen.length != responses.size()) {
            throw new IllegalArgumentException("%d answers, %d choices".formatted(responses.size(), chosen.length));
        }
        this.options = options;
        this.chosen = chosen.clone();
    }

    int options() {
        return options;
    }

    int chosen(int answer) {
        return chosen[answer];
    }
}
