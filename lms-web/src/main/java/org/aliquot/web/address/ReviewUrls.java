package org.aliquot.web.address;

/** Addresses of the review of questions. */
public final class ReviewUrls {

    public static final String REVIEW_RULE = "/admin/review-rule";
    public static final String CHANGES = QuestionUrls.ITEM + "/changes";
    public static final String COMMENTS = QuestionUrls.ITEM + "/comments";
    public static final String COMMENT_REOPENING = COMMENTS + "/{comment}/reopening";
    public static final String COMMENT_RESOLUTION = COMMENTS + "/{comment}/resolution";
    public static final String REVIEW = QuestionUrls.ITEM + "/review";
    public static final String REVIEW_DECISION = REVIEW + "/decision";
    public static final String REVIEW_PUBLICATION = REVIEW + "/publication";
    public static final String REVIEW_WITHDRAWAL = REVIEW + "/withdrawal";
    public static final String REVIEWS = "/teach/reviews";

    private ReviewUrls() {}

    /** Where colleagues talk about a question. */
    public static String review(String slug) {
        return Address.of(REVIEW, slug);
    }

    /** The same, at the choice of who should review it. */
    public static String reviewer(String slug) {
        return review(slug) + "#reviewer";
    }

    /** Where the steps in the review of a question are taken. */
    public static ReviewAddresses of(String slug) {
        return new ReviewAddresses(
                review(slug),
                Address.of(REVIEW_DECISION, slug),
                Address.of(REVIEW_WITHDRAWAL, slug),
                Address.of(REVIEW_PUBLICATION, slug),
                Address.of(COMMENTS, slug),
                QuestionUrls.editor(slug));
    }
}
