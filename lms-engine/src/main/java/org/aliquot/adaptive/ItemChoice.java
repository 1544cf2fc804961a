package org.aliquot.adaptive;

/**
 * Among how many of the most informative items one is drawn at random (randomesque, Kingsbury and Zara 1989): more at first, when
 * all persons stand at the same point. Whatever is as informative as the last of them is among them too: authors state difficulties to the
 * half logit, so in a young bank hundreds are alike, and the first ones by number would otherwise wear out.
 *
 * @param early among so many
 * @param earlyItems for so many items of the sitting
 * @param later among so many from then on
 */
public record ItemChoice(int early, int earlyItems, int later) {

    /** The product's: of 20 for five items, then of 10. Keeps every item of a bank of 1,000 under 25 % of the sittings. */
    public static final ItemChoice RANDOMESQUE = new ItemChoice(20, 5, 10);

    /** Always the first of the most informative: for checks, and where no item can wear out. */
    public static final ItemChoice MOST_INFORMATIVE = new ItemChoice(1, 0, 1);

    public ItemChoice {
        if (early < 1 || earlyItems < 0 || later < 1) {
            throw new IllegalArgumentException("items are drawn among one or more");
        }
    }

    int among(int position) {
        return position < earlyItems ? early : later;
    }
}
