package org.aliquot.web.paper;

import org.aliquot.school.School;
import org.aliquot.school.SchoolLogo;
import org.springframework.stereotype.Component;

/** The letterhead of papers that say how things are today. What was issued once keeps the one it had. */
@Component
public class Letterheads {

    private final School school;

    Letterheads(School school) {
        this.school = school;
    }

    public Letterhead today() {
        SchoolLogo logo = school.known().look().logo();
        return new Letterhead(
                school.name(),
                logo == null ? null : school.picture(logo.sha256()).orElse(null));
    }
}
