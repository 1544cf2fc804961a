package org.aliquot.web.address;

import java.util.Map;
import java.util.function.IntFunction;
import org.aliquot.bank.Purpose;

/** Addresses of one question, as its authors work on it. */
public final class QuestionUrls {

    /** Takes a draft, of a new question or of one that exists. */
    public static final String DRAFTS = BankUrls.BANK + "/drafts";

    public static final String NEW_ITEM = BankUrls.BANK + "/new";
    public static final String ITEM = BankUrls.BANK + "/{slug}";
    public static final String EDITOR = ITEM + "/edit";
    public static final String ANSWERS = ITEM + "/answers";
    public static final String DISCARDING = ITEM + "/discarding";
    public static final String ITEM_EXHIBITS = ITEM + "/exhibits";
    public static final String PICTURE = ITEM + "/versions/{number}/pictures/{place}";
    public static final String PREVIEW = ITEM + "/preview";
    public static final String PRESENCE = ITEM + "/presence";
    public static final String PUBLICATION = ITEM + "/publication";
    public static final String RESTORATION = ITEM + "/restoration";
    public static final String RETIREMENT = ITEM + "/retirement";

    private QuestionUrls() {}

    public static String newItem(Purpose purpose, String type) {
        return Address.with(NEW_ITEM, Map.of("for", purpose.word(), "type", type));
    }

    /** The question that follows this one in a case. */
    public static String nextOfCase(String slug, String type) {
        return Address.with(NEW_ITEM, Map.of("after", slug, "type", type));
    }

    public static String newCheck() {
        return Address.with(NEW_ITEM, Map.of("for", "check"));
    }

    /** Where it is written. */
    public static String editor(String slug) {
        return Address.of(EDITOR, slug);
    }

    /** Where it is read. */
    public static String item(String slug) {
        return Address.of(ITEM, slug);
    }

    /** Where it is tried as in an exam. */
    public static String preview(String slug) {
        return Address.of(PREVIEW, slug);
    }

    /** Another of the instances that learners get. */
    public static String preview(String slug, int instance) {
        return Address.with(preview(slug), Map.of("instance", String.valueOf(instance)));
    }

    /** Pictures of the fields of a version, by their place among its drawings, from 0. */
    public static IntFunction<String> picturesOf(String slug, int number) {
        return place -> Address.of(PICTURE, slug, number, place);
    }

    public static String answers(String slug) {
        return Address.of(ANSWERS, slug);
    }
}
