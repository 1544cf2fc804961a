package org.aliquot.web.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    public static String newItem() {
        return "/teach/items/new";
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
