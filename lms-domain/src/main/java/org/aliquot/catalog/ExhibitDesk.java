package org.aliquot.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.catalog.internal.ExhibitTable;
import org.aliquot.catalog.internal.PictureFile;
import org.aliquot.catalog.internal.UploadTable;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drawings and pictures that instructors bring. Each upload has a name of its own, so none changes what a text shows. */
@Service
@Transactional
public class ExhibitDesk {

    /** The largest file taken. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private final ExhibitTable exhibits;
    private final UploadTable uploads;
    private final AuditLog audit;

    ExhibitDesk(ExhibitTable exhibits, UploadTable uploads, AuditLog audit) {
        this.exhibits = exhibits;
        this.uploads = uploads;
        this.audit = audit;
    }

    /**
     * Keeps a file.
     *
     * @param title what it shows, in a few words; a drawing brings its own
     * @param description what a blind reader needs to answer the same questions; a drawing brings its own
     */
    public ExhibitResult upload(byte[] file, String title, String description, UUID author) {
        boolean picture = PictureFile.format(file).isPresent();
        if (picture && title.isBlank()) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.NO_TITLE);
        }
        if (picture && description.isBlank()) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.NO_DESCRIPTION);
        }
        return switch (prepare(file, title, description)) {
            case ExhibitPreparation.Ready(var prepared) -> {
                keep(prepared);
                uploads.note(prepared.name(), author);
                audit.record(new AuditEntry(
                        author,
                        "exhibit.uploaded",
                        "exhibit",
                        prepared.name(),
                        Map.of("sha256", prepared.exhibit().sha256())));
                yield new ExhibitResult.Kept(new ExhibitUpload(prepared.name(), prepared.exhibit()));
            }
            case ExhibitPreparation.Flawed(var flaws) -> new ExhibitResult.Flawed(flaws);
            case ExhibitPreparation.Refused(var reason) -> new ExhibitResult.Refused(reason);
        };
    }

    /**
     * Checks a file and draws a picture anew; nothing is kept.
     *
     * @param title may be empty for a picture of which nothing is known yet
     * @param description may be empty, too
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ExhibitPreparation prepare(byte[] file, String title, String description) {
        if (file.length == 0) {
            return new ExhibitPreparation.Refused(ExhibitResult.Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return new ExhibitPreparation.Refused(ExhibitResult.Reason.TOO_LARGE);
        }
        return PictureFile.format(file)
                .map(format -> picture(file, format, title.strip(), description.strip()))
                .orElseGet(() -> drawing(file));
    }

    /** Keeps what was prepared, under its name. */
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

    private ExhibitPreparation picture(byte[] file, ExhibitPicture.Format format, String title, String description) {
        return switch (PictureFile.read(file, format)) {
            case PictureFile.Read.Good(var picture) ->
                new ExhibitPreparation.Ready(new PreparedExhibit(
                        uploads.name(title.isEmpty() ? "picture" : title),
                        picture.exhibit(title, description),
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
                String sha256 = PictureFile.sha256(svg.getBytes(StandardCharsets.UTF_8));
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
