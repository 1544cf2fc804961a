package org.aliquot.web.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.Purpose;
import org.jspecify.annotations.Nullable;

/** Every address under {@code /teach} and {@code /admin}. */
public final class StaffUrls {

    private StaffUrls() {}

    public static String teach() {
        return "/teach";
    }

    public static String bank() {
        return "/teach/items";
    }

    /** The questions that have these words. */
    public static String bankSearch(String words) {
        return with(bank(), Map.of("q", words));
    }

    public static String bankCoverage() {
        return bank() + "/coverage";
    }

    public static String bankCopies() {
        return bank() + "/copies";
    }

    public static String bankFilters() {
        return bank() + "/filters";
    }

    public static String bankFilterRemoval(String id) {
        return bankFilters() + "/" + encoded(id) + "/removal";
    }

    public static String bankChanges() {
        return bank() + "/changes";
    }

    public static String bankUndoing(UUID change) {
        return bankChanges() + "/" + change + "/undoing";
    }

    public static String newItem() {
        return "/teach/items/new";
    }

    public static String newItem(Purpose purpose, String type) {
        return with(newItem(), Map.of("for", purpose.word(), "type", type));
    }

    /** The question that follows this one in a case. */
    public static String nextOfCase(String slug, String type) {
        return with(newItem(), Map.of("after", slug, "type", type));
    }

    public static String newCheck() {
        return with(newItem(), Map.of("for", "check"));
    }

    /** Takes a draft, of a new question or of one that exists. */
    public static String drafts() {
        return "/teach/items/drafts";
    }

    public static String item(String slug) {
        return "/teach/items/" + encoded(slug);
    }

    public static String publication(String slug) {
        return item(slug) + "/publication";
    }

    /** Takes a drawing or picture for a question. */
    public static String itemExhibits(String slug) {
        return item(slug) + "/exhibits";
    }

    /** Where colleagues talk about a question. */
    public static String review(String slug) {
        return item(slug) + "/review";
    }

    public static String reviewWithdrawal(String slug) {
        return review(slug) + "/withdrawal";
    }

    public static String reviewDecision(String slug) {
        return review(slug) + "/decision";
    }

    /** Publishes what was reviewed, without a form of the editor. */
    public static String reviewPublication(String slug) {
        return review(slug) + "/publication";
    }

    public static String comments(String slug) {
        return item(slug) + "/comments";
    }

    public static String commentResolution(String slug, UUID comment) {
        return comments(slug) + "/" + comment + "/resolution";
    }

    public static String commentReopening(String slug, UUID comment) {
        return comments(slug) + "/" + comment + "/reopening";
    }

    /** What differs between two texts of a question. */
    public static String changes(String slug) {
        return item(slug) + "/changes";
    }

    public static String discarding(String slug) {
        return item(slug) + "/discarding";
    }

    public static String retirement(String slug) {
        return item(slug) + "/retirement";
    }

    public static String restoration(String slug) {
        return item(slug) + "/restoration";
    }

    /** Tells who else has the editor open. */
    public static String presence(String slug) {
        return item(slug) + "/presence";
    }

    public static String reviews() {
        return "/teach/reviews";
    }

    public static String reviewRule() {
        return "/admin/review-rule";
    }

    public static String answers(String slug) {
        return item(slug) + "/answers";
    }

    public static String quiz(String key) {
        return "/teach/quizzes/" + encoded(key);
    }

    public static String quizQuestions(String key) {
        return quiz(key) + "/questions";
    }

    public static String quizRules(String key) {
        return quiz(key) + "/rules";
    }

    public static String quizCopies(String key) {
        return quiz(key) + "/copies";
    }

    public static String attempts() {
        return "/teach/attempts";
    }

    public static String attemptsOf(String exam) {
        return attempts() + "?exam=" + encoded(exam);
    }

    /** A page of those that run ({@code after}) or wait ({@code heldAfter}) among the learners that fit. */
    public static String attemptsOf(String exam, String search, String page, String after) {
        return attemptsOf(exam) + "&q=" + encoded(search) + (page.isEmpty() ? "" : "&" + page + "=" + encoded(after));
    }

    public static String heldAnswers(UUID attempt) {
        return attempts() + "/" + attempt + "/held-answers";
    }

    public static String extension(UUID attempt) {
        return attempts() + "/" + attempt + "/extensions";
    }

    public static String admin() {
        return "/admin";
    }

    public static String people() {
        return "/admin/people";
    }

    public static String person(UUID account) {
        return people() + "/" + account;
    }

    public static String newPerson() {
        return people() + "/new";
    }

    public static String suspension(UUID account) {
        return person(account) + "/suspension";
    }

    public static String signingOut(UUID account) {
        return person(account) + "/signing-out";
    }

    public static String secondFactorReset(UUID account) {
        return person(account) + "/second-factor-reset";
    }

    public static String reinstatement(UUID account) {
        return person(account) + "/reinstatement";
    }

    public static String erasure(UUID account) {
        return person(account) + "/erasure";
    }

    public static String invitation(UUID account) {
        return person(account) + "/invitation";
    }

    public static String peopleImport() {
        return people() + "/import";
    }

    public static String peopleImport(UUID id) {
        return peopleImport() + "/" + id;
    }

    public static String importCommitment(UUID id) {
        return peopleImport(id) + "/commitment";
    }

    public static String importUndoing(UUID id) {
        return peopleImport(id) + "/undoing";
    }

    public static String importProblems(UUID id) {
        return peopleImport(id) + "/problems.csv";
    }

    public static String accommodation(UUID account) {
        return person(account) + "/accommodation";
    }

    public static String report() {
        return "/teach/reports";
    }

    public static String audit() {
        return "/admin/audit";
    }

    public static String outbox() {
        return "/admin/outbox";
    }

    public static String outbox(UUID message) {
        return outbox() + "/" + message;
    }

    /** Gives a message to the mail server once more. */
    public static String delivery(UUID message) {
        return outbox(message) + "/delivery";
    }

    /** {@code path} with those of the parameters that have a value. */
    public static String with(String path, Map<String, ? extends @Nullable Object> parameters) {
        String query = parameters.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !"".equals(entry.getValue()))
                .map(entry -> entry.getKey() + "=" + encoded(String.valueOf(entry.getValue())))
                .sorted()
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
