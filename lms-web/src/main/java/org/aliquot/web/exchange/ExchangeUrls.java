package org.aliquot.web.exchange;

import java.util.UUID;

/** Every address of these pages. */
public final class ExchangeUrls {

    private ExchangeUrls() {}

    public static String imports() {
        return "/teach/imports";
    }

    public static String one(UUID id) {
        return imports() + "/" + id;
    }

    public static String shown(UUID id, String shown) {
        return one(id) + "?show=" + shown;
    }

    public static String after(UUID id, String shown, int position) {
        return shown(id, shown) + "&after=" + position;
    }

    public static String commitment(UUID id) {
        return one(id) + "/commitment";
    }

    public static String undoing(UUID id) {
        return one(id) + "/undoing";
    }

    public static String cancellation(UUID id) {
        return one(id) + "/cancellation";
    }

    public static String copies(UUID id) {
        return one(id) + "/copies";
    }

    public static String question(UUID id, int position) {
        return one(id) + "/questions/" + position;
    }

    public static String leaving(UUID id, int position) {
        return question(id, position) + "/leaving";
    }

    public static String exports() {
        return "/teach/exports";
    }

    public static String export(UUID id) {
        return exports() + "/" + id;
    }

    public static String exportFile(UUID id) {
        return export(id) + "/file";
    }

    public static String formats() {
        return "/teach/formats";
    }

    public static String format(String word) {
        return formats() + "/" + word;
    }

    public static String template(String word) {
        return formats() + "/templates/" + word;
    }

    public static String schema(String name) {
        return formats() + "/schemas/" + name;
    }
}
