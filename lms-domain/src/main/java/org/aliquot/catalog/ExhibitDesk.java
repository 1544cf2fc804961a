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
        if (file.length == 0) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.TOO_LARGE);
        }
        return PictureFile.format(file)
                .map(format -> picture(file, format, title, description, author))
                .orElseGet(() -> drawing(file, author));
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

    private ExhibitResult picture(
            byte[] file, ExhibitPicture.Format format, String title, String description, UUID author) {
        if (title.isBlank()) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.NO_TITLE);
        }
        if (description.isBlank()) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.NO_DESCRIPTION);
        }
        return switch (PictureFile.read(file, format)) {
            case PictureFile.Read.Good(var picture) -> {
                Exhibit exhibit = picture.exhibit(title.strip(), description.strip());
                ExhibitUpload upload = keep(uploads.name(title), exhibit, author);
                uploads.put(exhibit.sha256(), picture.picture());
                yield new ExhibitResult.Kept(upload);
            }
            case PictureFile.Read.Bad(var reason) -> new ExhibitResult.Refused(reason);
        };
    }

    private ExhibitResult drawing(byte[] file, UUID author) {
        Optional<String> text = text(file);
        if (text.isEmpty() || !text.get().contains("<svg")) {
            return new ExhibitResult.Refused(ExhibitResult.Reason.UNREADABLE);
        }
        String name = uploads.name("drawing");
        return switch (Svg.parse(name, text.get())) {
            case SvgCheck.Refused(var flaws) -> new ExhibitResult.Flawed(flaws);
            case SvgCheck.Checked(var svg, var title, var description) -> {
                Exhibit exhibit =
                        new Exhibit(PictureFile.sha256(svg.getBytes(StandardCharsets.UTF_8)), svg, title, description);
                yield new ExhibitResult.Kept(keep(name, exhibit, author));
            }
        };
    }

    private ExhibitUpload keep(String name, Exhibit exhibit, UUID author) {
        exhibits.put(Map.of(name, exhibit));
        uploads.note(name, author);
        audit.record(new AuditEntry(author, "exhibit.uploaded", "exhibit", name, Map.of("sha256", exhibit.sha256())));
        return new ExhibitUpload(name, exhibit);
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
