package org.aliquot.doctor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aliquot.postgres.EmbeddedDatabase;
import org.aliquot.start.SiteSettings;
import org.aliquot.vault.Vault;
import org.springframework.core.env.Environment;

/** Settings that do not fit together, and words that are none. */
final class SettingsCheck implements Check {

    private static final String PREFIX = "ALIQUOT_";

    /** All that an operator may set by the environment; the guide says what they mean. */
    static final Set<String> KNOWN = Set.of(
            "ALIQUOT_ALLOW_HTTP",
            "ALIQUOT_APP",
            "ALIQUOT_BACKUP_DIR",
            "ALIQUOT_BACKUP_KEY_FILE",
            "ALIQUOT_BACKUP_LOG_DIR",
            "ALIQUOT_BASE_URL",
            "ALIQUOT_CHROMIUM",
            "ALIQUOT_DATA_DIR",
            "ALIQUOT_DEMO",
            "ALIQUOT_DEMO_HISTORY",
            "ALIQUOT_JAVA_OPTS",
            "ALIQUOT_LEAVING_TIME",
            "ALIQUOT_MAIL_FROM",
            "ALIQUOT_METRICS_TOKEN",
            "ALIQUOT_OFFLINE",
            "ALIQUOT_OUTGOING_LOOPBACK",
            "ALIQUOT_PACKS",
            "ALIQUOT_POSTGRES",
            "ALIQUOT_REPORTS_DB_LAG",
            "ALIQUOT_REPORTS_DB_URL",
            "ALIQUOT_RETURNED_MAIL_HOST",
            "ALIQUOT_RETURNED_MAIL_PASSWORD",
            "ALIQUOT_RETURNED_MAIL_PORT",
            "ALIQUOT_RETURNED_MAIL_SECURITY",
            "ALIQUOT_RETURNED_MAIL_USERNAME",
            "ALIQUOT_SCHOOL",
            "ALIQUOT_SECRET_KEY",
            "ALIQUOT_SECRET_KEY_BEFORE",
            "ALIQUOT_SECRET_KEY_FILE",
            "ALIQUOT_SIGN_UP",
            "ALIQUOT_SLIDES_SIZE",
            "ALIQUOT_SPOOL_DIR",
            "ALIQUOT_SPOOL_SIZE",
            "ALIQUOT_STAFF_IDLE_LIMIT",
            "ALIQUOT_TRACES_FROM_PROXY",
            "ALIQUOT_TRACES_SHARE",
            "ALIQUOT_TRACES_URL",
            "ALIQUOT_ZONE");

    private final Environment settings;
    private final Collection<String> names;
    private final List<Finding> findings = new ArrayList<>();

    /** @param names of all variables of the environment */
    SettingsCheck(Environment settings, Collection<String> names) {
        this.settings = settings;
        this.names = names;
    }

    @Override
    public List<Finding> look() {
        unknown();
        boolean demo = settings.getProperty("aliquot.demo", Boolean.class, EmbeddedDatabase.isMeantBy(settings));
        String site = settings.getProperty("aliquot.base-url", "").strip();
        if (demo) {
            demo(site);
        } else {
            site(site);
        }
        key();
        return findings;
    }

    private void unknown() {
        for (String name : new TreeSet<>(names)) {
            if (name.startsWith(PREFIX) && !KNOWN.contains(name) && !isInterval(name)) {
                findings.add(Finding.wrong(
                        name + " is set, but there is no such setting: it does nothing.",
                        "Look it up in the operator's guide; perhaps it is misspelled."));
            }
        }
    }

    /** How often something is done, which tests and nobody else have a reason to change. */
    static boolean isInterval(String name) {
        return name.endsWith("_INTERVAL") || name.endsWith("_PAUSE") || name.endsWith("_WAIT");
    }

    private void demo(String site) {
        findings.add(
                site.isEmpty() || SiteSettings.isThisMachine(site)
                        ? Finding.note(
                                "Demo mode is on: everybody on this machine knows the passwords.",
                                "For a real school: ALIQUOT_DEMO=false, with a data directory of its own.")
                        : Finding.wrong(
                                "Demo mode is on, with known passwords, and ALIQUOT_BASE_URL is " + site + ".",
                                "Set ALIQUOT_DEMO=false."));
    }

    private void site(String site) {
        if (site.isEmpty()) {
            findings.add(
                    Finding.note(
                            "ALIQUOT_BASE_URL is not set: links in letters and on certificates lead to this machine only.",
                            "Set it to the address by which people reach this installation, such as https://learn.example.org."));
        } else if (site.startsWith("https://")) {
            findings.add(Finding.fine("People reach this installation at " + site + "."));
            proxy();
        } else if (!SiteSettings.isThisMachine(site)) {
            findings.add(Finding.wrong(
                    "ALIQUOT_BASE_URL is " + site + ": passwords travel unencrypted.",
                    "Put a proxy with TLS in front and set it to https://…"));
        }
    }

    private void proxy() {
        if (!SiteSettings.hasTls(settings)
                && settings.getProperty("server.forward-headers-strategy", "").isBlank()) {
            findings.add(Finding.wrong(
                    "A proxy handles TLS, but SERVER_FORWARD_HEADERS_STRATEGY is not set: all people seem to come from one"
                            + " address, and whoever guesses passwords keeps the others out.",
                    "Set SERVER_FORWARD_HEADERS_STRATEGY=native."));
        }
    }

    private void key() {
        String key = settings.getProperty("aliquot.secret-key", "").strip();
        if (key.isEmpty()) {
            if (!EmbeddedDatabase.isMeantBy(settings)) {
                findings.add(Finding.wrong(
                        "The database is your own, but ALIQUOT_SECRET_KEY is not set: secrets in it are not sealed.",
                        "Set it to what `openssl rand -base64 32` prints, the same on every node, and keep a copy."));
            }
        } else if (Vault.isKey(key)) {
            findings.add(
                    Finding.fine("ALIQUOT_SECRET_KEY is a key. Without it a backup of the database is not enough."));
        } else {
            findings.add(Finding.wrong(
                    "ALIQUOT_SECRET_KEY is not a key.", "Set it to what `openssl rand -base64 32` prints."));
        }
    }
}
