package org.aliquot.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    public static String howItWorks() {
        return "/#how";
    }

    public static String signIn() {
        return "/sign-in";
    }

    public static String signIn(String next) {
        return "/sign-in?next=" + query(next);
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

    public static String completion(String course, String lesson) {
        return lesson(course, lesson) + "/completion";
    }

    public static String check(String course, String lesson, String check) {
        return lesson(course, lesson) + "/checks/" + segment(check);
    }

    public static String today() {
        return "/today";
    }

    public static String practice() {
        return "/practice";
    }

    public static String progress() {
        return "/progress";
    }

    public static String attempts() {
        return "/attempts";
    }

    public static String attempt(String id) {
        return "/attempts/" + segment(id);
    }

    public static String result(String attempt) {
        return attempt(attempt) + "/result";
    }

    public static String review(String attempt) {
        return attempt(attempt) + "/review";
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
