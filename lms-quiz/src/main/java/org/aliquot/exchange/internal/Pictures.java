package org.aliquot.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitPicture;
import org.aliquot.catalog.ExhibitPreparation;
import org.aliquot.catalog.ExhibitResult;
import org.aliquot.catalog.PreparedExhibit;
import org.aliquot.digest.Sha256;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.prose.Flaw;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures of imports, checked and drawn anew while the file is read; exhibits once the import is committed. */
@Component
class Pictures {

    private static final String INSERT = """
            insert into import_picture (batch_id, name, sha256, svg, title, description, format, file, origin, hash)
            values (:batch, :name, :sha256, :svg, :title, :description, :format, :file, :origin, :hash)
            """;

    private static final String FIND = """
            select name, sha256, svg, title, description, format, file
            from import_picture
            where batch_id = :batch and name = :name
            """;

    /** What became of a file beside a question. */
    sealed interface Staged {

        /** @param name what texts are to call it */
        record Kept(String name) implements Staged {}

        /** @param why for the report */
        record Refused(String why) implements Staged {}
    }

    private final JdbcClient jdbc;
    private final ExhibitDesk exhibits;

    Pictures(JdbcClient jdbc, ExhibitDesk exhibits) {
        this.jdbc = jdbc;
        this.exhibits = exhibits;
    }

    /**
     * @param alt what the text says of it; may be empty
     * @param memory of the course it belongs to; null for none
     */
    Staged stage(UUID batch, QuestionMedia medium, String alt, @Nullable CourseMemory memory) {
        byte[] bytes = bytes(medium);
        String hash = Sha256.hex(bytes);
        String known = memory == null ? null : memory.picture(medium.name(), hash);
        if (known != null) {
            return new Staged.Kept(known);
        }
        return switch (exhibits.prepare(bytes, alt, alt)) {
            case ExhibitPreparation.Ready(var prepared) -> {
                insert(batch, prepared, memory == null ? null : medium.name(), hash);
                yield new Staged.Kept(prepared.name());
            }
            case ExhibitPreparation.Flawed(var flaws) -> new Staged.Refused(flawed(flaws));
            case ExhibitPreparation.Refused(var reason) -> new Staged.Refused(words(reason));
        };
    }

    /** Makes exhibits of all; again after an undoing changes nothing. */
    void keep(UUID batch) {
        List<String> names = jdbc.sql("select name from import_picture where batch_id = :batch order by name")
                .param("batch", batch)
                .query((row, number) -> row.getString("name"))
                .list();
        for (String name : names) {
            exhibits.keep(jdbc.sql(FIND)
                    .param("batch", batch)
                    .param("name", name)
                    .query(Pictures::prepared)
                    .single());
        }
    }

    /** The words that a text has for a picture; empty where it has none. */
    static String words(String markdown, String link) {
        Matcher words = Pattern.compile("!\\[([^\\]]*)]\\(" + Pattern.quote(link) + "\\)")
                .matcher(markdown);
        return words.find() ? words.group(1) : "";
    }

    private void insert(UUID batch, PreparedExhibit prepared, @Nullable String origin, String hash) {
        Exhibit exhibit = prepared.exhibit();
        ExhibitPicture picture = prepared.picture();
        jdbc.sql(INSERT)
                .param("batch", batch)
                .param("name", prepared.name())
                .param("sha256", exhibit.sha256())
                .param("svg", exhibit.svg())
                .param("title", exhibit.title())
                .param("description", exhibit.description())
                .param("format", picture == null ? null : picture.format().word())
                .param("file", picture == null ? null : picture.file())
                .param("origin", origin)
                .param("hash", origin == null ? null : hash)
                .update();
    }

    /** One byte more than is taken tells that it is too large. */
    private static byte[] bytes(QuestionMedia medium) {
        try (InputStream in = medium.content().open()) {
            return in.readNBytes(ExhibitDesk.MOST_BYTES + 1);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static String flawed(List<Flaw> flaws) {
        return "the drawing holds what may not be in one (" + flaws.getFirst().message() + "); bring it as PNG";
    }

    private static String words(ExhibitResult.Reason reason) {
        return switch (reason) {
            case EMPTY -> "the file is not there, or empty";
            case TOO_LARGE -> "it is larger than " + ExhibitDesk.MOST_BYTES / 1024 / 1024 + " MB";
            case TOO_MANY_POINTS -> "it has more than 16 million pixels";
            case UNREADABLE -> "it is no PNG, JPEG, GIF or SVG that we can read";
            case NO_TITLE, NO_DESCRIPTION -> "it does not say what it shows";
            case BUSY -> "the server was busy with other pictures; import it again";
        };
    }

    private static PreparedExhibit prepared(ResultSet row, int number) throws SQLException {
        String format = row.getString("format");
        return new PreparedExhibit(
                row.getString("name"),
                new Exhibit(
                        row.getString("sha256"),
                        row.getString("svg"),
                        row.getString("title"),
                        row.getString("description")),
                format == null
                        ? null
                        : new ExhibitPicture(Word.read(ExhibitPicture.Format.class, format), row.getBytes("file")));
    }
}
