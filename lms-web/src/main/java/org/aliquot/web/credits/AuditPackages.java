package org.aliquot.web.credits;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.credits.CreditView;
import org.aliquot.credits.NewCredit;
import org.aliquot.credits.Proof;
import org.aliquot.credits.Proofs;
import org.aliquot.credits.Standing;
import org.aliquot.people.AccountId;
import org.aliquot.people.Profile;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One file with all that an auditor asks for: the ledger of a cycle on paper and as a table, and its proofs, one read at a time. */
@Component
class AuditPackages {

    private final Proofs proofs;
    private final Profile profile;
    private final Spool spool;

    AuditPackages(Proofs proofs, Profile profile, Spool spool) {
        this.proofs = proofs;
        this.profile = profile;
        this.spool = spool;
    }

    /** To be sent and then closed. */
    Spooled make(AccountId owner, Standing one, Dates dates) throws IOException {
        String name = profile.of(owner).map(person -> person.account().name()).orElse("");
        return spool.make(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            List<String> files = proofs(owner, one, zip);
            entry(zip, "ledger.pdf", LedgerPaper.of(name, one, files, dates));
            zip.putNextEntry(new ZipEntry("ledger.csv"));
            table(one, files, zip);
            zip.finish();
        });
    }

    /** The name of each credit's file in the package; empty where there is none. */
    private List<String> proofs(AccountId owner, Standing one, ZipOutputStream zip) throws IOException {
        List<String> files = new ArrayList<>();
        for (Standing.Counted counted : one.counted()) {
            CreditView credit = counted.credit();
            Optional<Proof> proof = credit.proof() == null ? Optional.empty() : proofs.read(owner, credit.id());
            String file = proof.map(found -> "proofs/%02d %s".formatted(files.size() + 1, found.name()))
                    .orElse("");
            if (proof.isPresent()) {
                entry(zip, file, proof.get().file());
            }
            files.add(file);
        }
        return files;
    }

    private static void table(Standing one, List<String> files, OutputStream out) throws IOException {
        CsvWriter rows = new CsvWriter(out);
        rows.write(List.of(
                "Number",
                "Day",
                "Title",
                "Provider",
                "Subject",
                "Amount",
                "Unit",
                "Counts",
                "Approved by",
                "Proof",
                "Entered by"));
        for (int i = 0; i < files.size(); i++) {
            Standing.Counted counted = one.counted().get(i);
            CreditView credit = counted.credit();
            NewCredit told = credit.told();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(i + 1);
            cells.add(told.earnedOn());
            cells.add(told.title());
            cells.add(told.provider());
            cells.add(told.category().title());
            cells.add(CreditWords.number(told.amount()));
            cells.add(CreditWords.unit(told.unit()));
            cells.add(CreditWords.number(counted.worth()));
            cells.add(told.accreditor());
            cells.add(files.get(i));
            cells.add(credit.course() == null ? "The person" : "A course of this installation");
            rows.write(cells);
        }
        if (one.beyondCollege().signum() > 0) {
            rows.write(beyondCollege(one));
        }
        rows.flush();
    }

    /** What to take off, so that the column comes to the total. */
    private static List<Object> beyondCollege(Standing one) {
        String words = StandingWords.beyondCollege(one);
        return List.of("", "", words, "", "", "", "", one.beyondCollege().negate(), "", "", "");
    }

    private static void entry(ZipOutputStream zip, String name, byte[] file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file);
        zip.closeEntry();
    }
}
