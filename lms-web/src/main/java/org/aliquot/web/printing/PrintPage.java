package org.aliquot.web.printing;

import java.util.List;

/**
 * What of an exam can be printed.
 *
 * @param drawn whether it has no forms because every attempt is drawn anew
 */
public record PrintPage(String key, String title, boolean drawn, List<Form> forms) {

    public record Form(String title, List<Version> versions) {}

    /** @param code on all its sheets */
    public record Version(String title, String code, List<File> files) {}

    public record File(String title, String url) {}
}
