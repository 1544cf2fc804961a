package org.aliquot.packfile;

import java.util.regex.Pattern;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;

/** Reads {@code exhibits/**.svg}. */
final class ExhibitFile {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Findings findings;
    private final Index index;

    ExhibitFile(Findings findings, Index index) {
        this.findings = findings;
        this.index = index;
    }

    /** The exhibit's name: its file's name without the ending. */
    String read(String file, String text) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".svg".length());
        if (!NAME.matcher(name).matches()) {
            findings.add(file, 0, "'" + name + "' is not lower-case words joined by hyphens, beginning with a letter");
        }
        index.define(Kind.EXHIBIT, name, new Place(file, 1));
        if (Svg.parse(name, text) instanceof SvgCheck.Refused refused) {
            refused.flaws().forEach(flaw -> findings.add(file, flaw.line(), flaw.message()));
        }
        return name;
    }
}
