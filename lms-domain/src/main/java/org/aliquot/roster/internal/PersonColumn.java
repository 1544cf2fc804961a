package org.aliquot.roster.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column we know, in the spellings that lists of people have. */
public enum PersonColumn {
    EMAIL("email", "emailaddress", "emailid", "mail", "mailaddress", "studentemail", "schoolemail", "useremail"),
    NAME("name", "fullname", "displayname", "student", "studentname", "learner", "learnername", "participant"),
    FIRST_NAME("firstname", "first", "givenname", "given", "forename"),
    LAST_NAME("lastname", "last", "surname", "familyname", "family"),
    ROLES("role", "roles"),
    TIME_ZONE("timezone", "zone", "tz"),
    CLASS_CODE("class", "classcode", "cohort", "cohortcode", "group", "groupcode"),
    COURSE("course", "coursecode", "courseid"),
    START("start", "starts", "startson", "startdate", "startday", "firstday", "accessstart"),
    PAYER("payer", "paidby", "whopays", "funding"),
    PAYER_NAME("payername", "nameofpayer", "sponsor", "organization"),
    /** Of our own files of refused rows, which come back mended. */
    WHAT_IS_WRONG("whatiswrong");

    private final Set<String> spellings;

    PersonColumn(String... spellings) {
        this.spellings = Set.of(spellings);
    }

    /** The column with this heading: {@code E-mail address} and {@code EMAIL_ADDRESS} are one. */
    static Optional<PersonColumn> of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.spellings.contains(plain))
                .findFirst();
    }
}
