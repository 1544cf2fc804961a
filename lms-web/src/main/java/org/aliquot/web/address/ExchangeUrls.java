package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of questions and courses that come and go as files. */
public final class ExchangeUrls {

    public static final String EXPORTS = "/teach/exports";
    public static final String EXPORT = EXPORTS + "/{id}";
    public static final String EXPORT_FILE = EXPORT + "/file";
    public static final String FORMATS = "/teach/formats";
    public static final String SCHEMA = FORMATS + "/schemas/{name}";
    public static final String CSV_TEMPLATE = FORMATS + "/templates/csv";
    public static final String XLSX_TEMPLATE = FORMATS + "/templates/xlsx";
    public static final String FORMAT = FORMATS + "/{format}";
    public static final String IMPORTS = "/teach/imports";
    public static final String COURSE_IMPORT = IMPORTS + "/course";
    public static final String IMPORT = IMPORTS + "/{id}";
    public static final String CANCELLATION = IMPORT + "/cancellation";
    public static final String COMMITMENT = IMPORT + "/commitment";
    public static final String COPIES = IMPORT + "/copies";
    public static final String QUESTION = IMPORT + "/questions/{position}";
    public static final String LEAVING = QUESTION + "/leaving";
    public static final String QUIZ = IMPORT + "/quizzes/{position}";
    public static final String UNDOING = IMPORT + "/undoing";

    private ExchangeUrls() {}

    public static String one(UUID id) {
        return Address.of(IMPORT, id);
    }

    public static String shown(UUID id, String shown) {
        return one(id) + "?show=" + shown;
    }

    public static String after(UUID id, String shown, int position) {
        return shown(id, shown) + "&after=" + position;
    }

    public static String export(UUID id) {
        return Address.of(EXPORT, id);
    }

    public static String template(String word) {
        return FORMATS + "/templates/" + word;
    }

    public static String schema(String name) {
        return Address.of(SCHEMA, name);
    }
}
