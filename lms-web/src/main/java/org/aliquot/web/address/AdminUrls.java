package org.aliquot.web.address;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of administration: people, mail and what was done. */
public final class AdminUrls {

    public static final String ADMIN = "/admin";
    public static final String AUDIT = ADMIN + "/audit";
    public static final String AUDIT_FILE = AUDIT + "/log.csv";
    public static final String SCHOOL = ADMIN + "/school";
    public static final String MAIL_TRIAL = SCHOOL + "/mail-trial";
    public static final String LOGO = SCHOOL + "/logo";
    public static final String LOGO_REMOVAL = SCHOOL + "/logo-removal";
    public static final String COLORS = SCHOOL + "/colors";
    public static final String COLORS_PREVIEW = SCHOOL + "/colors-preview";
    public static final String SCHOOL_ZONE = SCHOOL + "/zone";
    public static final String SCHOOL_CONTACT = SCHOOL + "/contact";
    /** How long what was answered is kept. */
    public static final String KEEPING = SCHOOL + "/answers";

    public static final String COLORS_REMOVAL = SCHOOL + "/colors-removal";
    /** Facts of the pathway, and when each was checked. */
    public static final String FACTS = ADMIN + "/facts";

    public static final String FACTS_FILE = FACTS + "/list.csv";
    public static final String FACT = FACTS + "/{id}";
    public static final String FACT_CHECK = FACT + "/check";
    public static final String FACT_WORDS = FACT + "/words";
    public static final String FACT_UNDOING = FACT + "/undoing";
    public static final String LETTERS = ADMIN + "/letters";
    /** The words of one kind of letter. */
    public static final String LETTER = LETTERS + "/{kind}";

    public static final String LETTER_PREVIEW = LETTER + "/preview";
    public static final String LETTER_TRIAL = LETTER + "/trial";
    public static final String LETTER_RESET = LETTER + "/reset";
    public static final String OUTBOX = ADMIN + "/outbox";
    /** Those that did not arrive. */
    public static final String RETURNED = "returned";

    public static final String MESSAGE = OUTBOX + "/{id}";
    public static final String DELIVERY = MESSAGE + "/delivery";
    public static final String PEOPLE = ADMIN + "/people";
    /** The people a filter finds, as a file. */
    public static final String PEOPLE_FILE = PEOPLE + "/file";
    /** What is done to many people at once. */
    public static final String PEOPLE_ACTS = PEOPLE + "/acts";

    public static final String NEW_PEOPLE_ACT = PEOPLE_ACTS + "/new";
    public static final String PEOPLE_ACT = PEOPLE_ACTS + "/{id}";
    public static final String PEOPLE_ACT_UNDOING = PEOPLE_ACT + "/undoing";
    public static final String PEOPLE_IMPORT = PEOPLE + "/import";
    public static final String IMPORT_TEMPLATE = PEOPLE_IMPORT + "/template.xlsx";
    public static final String STARTED_IMPORT = PEOPLE_IMPORT + "/{id}";
    public static final String IMPORT_COMMITMENT = STARTED_IMPORT + "/commitment";
    public static final String IMPORT_PROBLEMS = STARTED_IMPORT + "/problems.csv";
    public static final String IMPORT_UNDOING = STARTED_IMPORT + "/undoing";
    /** Links to choose a password, where no mail server sends them. */
    public static final String INVITATIONS = PEOPLE + "/invitations";

    public static final String PAYERS = PEOPLE + "/payers";

    public static final String INVITATIONS_FILE = INVITATIONS + "/links.csv";
    public static final String NEW_PERSON = PEOPLE + "/new";
    public static final String PERSON = PEOPLE + "/{id}";
    public static final String ACCOMMODATION = PERSON + "/accommodation";
    public static final String ERASURE = PERSON + "/erasure";
    public static final String INVITATION = PERSON + "/invitation";
    /** Joins the account that another system made to the one its person had before. */
    public static final String JOINING = PERSON + "/joining";

    public static final String REINSTATEMENT = PERSON + "/reinstatement";
    public static final String SECOND_FACTOR_RESET = PERSON + "/second-factor-reset";
    public static final String RETURNED_MAIL = PERSON + "/returned-mail";
    public static final String SIGNING_OUT = PERSON + "/signing-out";
    public static final String SUSPENSION = PERSON + "/suspension";

    private AdminUrls() {}

    /** Those in a class. */
    public static String peopleOf(UUID cohort) {
        return PEOPLE + "?class=" + cohort;
    }

    public static String person(UUID account) {
        return Address.of(PERSON, account);
    }

    /** The link of one. */
    public static String invitation(UUID account) {
        return INVITATIONS + "?person=" + account;
    }

    /** Everything that somebody did or had done to them. */
    public static String audit(UUID account) {
        return AUDIT + "?person=" + account;
    }

    public static String peopleImport(UUID id) {
        return Address.of(STARTED_IMPORT, id);
    }

    /** A page of the rows that are to be fixed, from 0. */
    public static String importToFix(UUID id, int page) {
        return peopleImport(id) + "?fix=" + page + "#fix-title";
    }

    public static String peopleImport(UUID id, int page) {
        return peopleImport(id) + "?page=" + page + "#taken-title";
    }

    public static String fact(String id) {
        return Address.of(FACT, id);
    }

    public static String letter(String kind) {
        return Address.of(LETTER, kind);
    }

    /**
     * Messages to people.
     *
     * @param onlyBack only those that did not arrive
     * @param address a part of the address they go to, or null for any
     * @param before those older than this one, or null for the newest
     */
    public static String outbox(boolean onlyBack, @Nullable String address, @Nullable UUID before) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("only", onlyBack ? RETURNED : null);
        parameters.put("q", address);
        parameters.put("before", before);
        return Address.with(OUTBOX, parameters);
    }

    public static String outbox(UUID message) {
        return Address.of(MESSAGE, message);
    }

    /** Gives a message to the mail server once more. */
    public static String delivery(UUID message) {
        return Address.of(DELIVERY, message);
    }
}
