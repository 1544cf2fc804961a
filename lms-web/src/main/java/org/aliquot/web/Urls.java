package org.aliquot.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every address of a page or a form of ours; templates write no other. Files have theirs from {@link Assets}. */
public final class Urls {

    private Urls() {}

    public static String home() {
        return "/";
    }

    public static String courses() {
        return "/#courses";
    }

    /** The question on the front page, answered by its form. */
    public static String tryOne() {
        return "/#try";
    }

    public static String howItWorks() {
        return "/#how";
    }

    public static String signIn() {
        return "/sign-in";
    }

    public static String signIn(String next) {
        return "/sign-in?next=" + query(next);
    }

    /** Where somebody goes whose password was right and who has more to prove. */
    public static String secondFactor(String next) {
        return "/sign-in/second-factor" + (next.isEmpty() ? "" : "?next=" + query(next));
    }

    public static String passwordResets() {
        return "/password-resets";
    }

    /** Where a link from a mail leads. */
    public static String passwordReset(String secret) {
        return passwordResets() + "/" + segment(secret);
    }

    public static String signUp() {
        return "/sign-up";
    }

    public static String signUp(String secret) {
        return signUp() + "/" + segment(secret);
    }

    public static String newAddress(String secret) {
        return "/addresses/" + segment(secret);
    }

    public static String profile() {
        return "/profile";
    }

    public static String notices() {
        return "/notices";
    }

    /** Those older than this one. */
    public static String notices(String before) {
        return notices() + "?before=" + query(before);
    }

    public static String noticeOpening(String id) {
        return notices() + "/" + segment(id) + "/opening";
    }

    /** Marks all as read. */
    public static String noticesReading() {
        return notices() + "/reading";
    }

    public static String signIns() {
        return profile() + "/sign-ins";
    }

    public static String signInsEnding() {
        return signIns() + "/ending";
    }

    public static String signInEnding(UUID id) {
        return signIns() + "/" + id + "/ending";
    }

    public static String profileData() {
        return profile() + "/data";
    }

    public static String profilePassword() {
        return profile() + "/password";
    }

    public static String profileAddress() {
        return profile() + "/address";
    }

    public static String signOut() {
        return "/sign-out";
    }

    /** Gives a page that stays open for long a fresh token. */
    public static String csrf() {
        return "/csrf";
    }

    public static String look() {
        return "/look";
    }

    public static String course(String slug) {
        return "/courses/" + segment(slug);
    }

    public static String enrollment(String course) {
        return course(course) + "/enrollment";
    }

    public static String lesson(String course, String lesson) {
        return course(course) + "/" + segment(lesson);
    }

    /** Where the reading time of a lesson is reported. */
    public static String readingTime(String course, String lesson) {
        return "/api/v1" + course(course) + "/lessons/" + segment(lesson) + "/progress";
    }

    public static String completion(String course, String lesson) {
        return lesson(course, lesson) + "/completion";
    }

    /** The place of a check in its lesson; {@code again} shows it as if it had not been answered. */
    public static String checkInLesson(String course, String lesson, String check) {
        return lesson(course, lesson) + "#check-" + segment(check);
    }

    public static String checkAgain(String course, String lesson, String check) {
        return lesson(course, lesson) + "?again=" + query(check) + "#check-" + segment(check);
    }

    public static String heading(String lessonUrl, @Nullable String anchor) {
        return anchor == null ? lessonUrl : lessonUrl + "#" + segment(anchor);
    }

    public static String check(String course, String lesson, String check) {
        return lesson(course, lesson) + "/checks/" + segment(check);
    }

    /** Routes to a credential, exams, licenses and pay. */
    public static String pathway() {
        return "/pathway";
    }

    public static String today() {
        return "/today";
    }

    public static String practice() {
        return "/practice";
    }

    public static String exam(String key) {
        return practice() + "/" + segment(key);
    }

    public static String progress() {
        return "/progress";
    }

    /** A course's page with a class code to be corrected. */
    public static String courseWithCode(String course, String code) {
        return course(course) + "?code=" + query(code);
    }

    public static String attempts() {
        return "/attempts";
    }

    public static String attempt(String id) {
        return "/attempts/" + segment(id);
    }

    /** The room of an attempt that this browser has just started, and so holds. */
    public static String startedAttempt(String id) {
        return attempt(id) + "?started";
    }

    /** How scores are computed. */
    public static String scores() {
        return "/scores";
    }

    public static String result(String attempt) {
        return attempt(attempt) + "/result";
    }

    /** The missed questions with their reasons. */
    public static String review(String attempt) {
        return attempt(attempt) + "/review";
    }

    public static String reviewOfAll(String attempt) {
        return review(attempt) + "?show=all";
    }

    public static String receipt(String attempt) {
        return "/api/v1" + attempt(attempt) + "/receipt";
    }

    public static String verify() {
        return "/verify";
    }

    public static String verify(String code) {
        return "/verify/" + segment(code);
    }

    public static String firstAdministrator(String secret) {
        return "/first-administrator/" + segment(secret);
    }

    public static String admin() {
        return "/admin";
    }

    /** The given address if it leads to this site, else {@code otherwise}: never a way out to another host. */
    public static String localOr(@Nullable String address, String otherwise) {
        return address != null && address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? address : otherwise;
    }

    private static String segment(String text) {
        return query(text).replace("+", "%20");
    }

    private static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
