package org.aliquot.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.catalog.internal.ExhibitTable;
import org.aliquot.catalog.internal.PictureFile;
import org.aliquot.catalog.internal.UploadTable;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountId;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Drawings and pictures that instructors bring. Each upload has a name of its own, so none changes what a text shows. */
@Service
public class ExhibitDesk {

    /** The largest file taken. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Somebody looks at the form meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A file of questions goes on only with its pictures. */
    private static final Duration PATIENCE_OF_A_JOB = Duration.ofMinutes(5);

    private final ExhibitTable exhibits;
    private final UploadTable uploads;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ExhibitDesk(ExhibitTable exhibits, UploadTable uploads, AuditLog audit, TransactionTemplate transaction) {
        this.exhibits = exhibits;
        this.uploads = uploads;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Keeps a file. It is drawn before the transaction begins, since others may have to wait for that.
     *
     * @param title what it shows, in a few words; a drawing brings its own
     * @param description what a blind reader needs to answer the same questions; a drawing brings its own
     */
    public ExhibitResult upload(byte[] file, String title, String description, AccountId author) {
        boolean picture = PictureFile.format(file).isPresent();
        if (picture && title.isBlank()) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.NO_TITLE);
        }
        if (picture && description.isBlank()) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.NO_DESCRIPTION);
        }
        if (picture && PictureFile.isCrowded()) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.BUSY);
        }
        return switch (prepare(file, title, description, PATIENCE)) {
            case ExhibitPreparation.Ready(var prepared) -> {
                transaction.executeWithoutResult(_ -> keep(prepared, author));
                yield new ExhibitResult.Kept(new ExhibitUpload(prepared.name(), prepared.exhibit()));
            }
            case ExhibitPreparation.Flawed(var flaws) -> new ExhibitResult.Flawed(flaws);
            case ExhibitPreparation.Refused(var reason) -> new ExhibitResult.Refused(reason);
        };
    }

    private void keep(PreparedExhibit prepared, AccountId author) {
        keep(prepared);
        uploads.note(prepared.name(), author);
        audit.record(new AuditEntry(
                author,
                "exhibit.uploaded",
                "exhibit",
                prepared.name(),
                Map.of("sha256", prepared.exhibit().sha256())));
    }

    /**
     * Checks a file and draws a picture anew; nothing is kept.
     *
     * @param title may be empty for a picture of which nothing is known yet
     * @param description may be empty, too
     */
    public ExhibitPreparation prepare(byte[] file, String title, String description) {
        return prepare(file, title, description, PATIENCE_OF_A_JOB);
    }

    private ExhibitPreparation prepare(byte[] file, String title, String description, Duration patience) {
        if (file.length == 0) {
            return new ExhibitPreparation.Refused(ExhibitResult.Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return new ExhibitPreparation.Refused(ExhibitResult.Reason.TOO_LARGE);
        }
        return PictureFile.format(file)
                .map(format -> picture(file, format, new Words(title.strip(), description.strip()), patience))
                .orElseGet(() -> drawing(file));
    }

    /** Keeps what was prepared, under its name. */
    @Transactional
    public void keep(PreparedExhibit prepared) {
        exhibits.put(Map.of(prepared.name(), prepared.exhibit()));
        if (prepared.picture() != null) {
            uploads.put(prepared.exhibit().sha256(), prepared.picture());
        }
    }

    /** The latest uploads of everybody. */
    @Transactional(readOnly = true)
    public List<ExhibitUpload> latest(int most) {
        return uploads.latest(most);
    }

    @Transactional(readOnly = true)
    public Optional<ExhibitPicture> picture(String sha256) {
        return uploads.picture(sha256);
    }

    private record Words(String title, String description) {}

    private ExhibitPreparation picture(byte[] file, ExhibitPicture.Format format, Words words, Duration patience) {
        return switch (PictureFile.read(file, format, patience)) {
            case PictureFile.Read.Good(var picture) ->
                new ExhibitPreparation.Ready(new PreparedExhibit(
                        uploads.name(words.title().isEmpty() ? "picture" : words.title()),
                        picture.exhibit(words.title(), words.description()),
                        picture.picture()));
            case PictureFile.Read.Bad(var reason) -> new ExhibitPreparation.Refused(reason);
        };
    }

    private ExhibitPreparation drawing(byte[] file) {
        Optional<String> text = text(file);
        if (text.isEmpty() || !text.get().contains("<svg")) {
            return new ExhibitPreparation.Refused(ExhibitResult.Reason.UNREADABLE);
        }
        String name = uploads.name("drawing");
        return switch (Svg.parse(name, text.get())) {
            case SvgCheck.Refused(var flaws) -> new ExhibitPreparation.Flawed(flaws);
            case SvgCheck.Checked(var svg, var title, var description) -> {
                String sha256 = Sha256.hex(svg);
                yield new ExhibitPreparation.Ready(
                        new PreparedExhibit(name, new Exhibit(sha256, svg, title, description), null));
            }
        };
    }

    private static Optional<String> text(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
