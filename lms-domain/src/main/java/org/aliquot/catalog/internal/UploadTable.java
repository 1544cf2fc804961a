package org.aliquot.catalog.internal;

import java.util.List;
import java.util.Optional;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.ExhibitPicture;
import org.aliquot.catalog.ExhibitPicture.Format;
import org.aliquot.catalog.ExhibitUpload;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exhibits uploaded here, and the files of pictures. */
@Component
public class UploadTable {

    private static final String LATEST = """
            select u.name, e.sha256, e.svg, e.title, e.description
            from exhibit_upload u
            join exhibit_name n on n.name = u.name
            join exhibit e on e.sha256 = n.sha256
            order by u.uploaded_at desc
            limit :most
            """;

    private static final String NOTE = """
            insert into exhibit_upload (name, uploaded_at, uploaded_by)
            values (:name, server_now(), :author)
            """;

    private static final String PUT = """
            insert into exhibit_picture (sha256, format, file)
            values (:sha256, :format, :file)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name nobody has: words of the title, then the random end of an id. */
    public String name(String title) {
        String random = Long.toString(Ids.next().getLeastSignificantBits() & 0x3FFF_FFFFL, 36);
        return Slugs.of(title, "picture", unused -> false) + "-" + random;
    }

    public void note(String name, AccountId author) {
        jdbc.sql(NOTE).param("name", name).param("author", author).update();
    }

    public void put(String sha256, ExhibitPicture picture) {
        jdbc.sql(PUT)
                .param("sha256", sha256)
                .param("format", picture.format().word())
                .param("file", picture.file())
                .update();
    }

    public Optional<ExhibitPicture> picture(String sha256) {
        return jdbc.sql("select format, file from exhibit_picture where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) ->
                        new ExhibitPicture(Word.read(Format.class, row.getString("format")), row.getBytes("file")))
                .optional();
    }

    public List<ExhibitUpload> latest(int most) {
        return jdbc.sql(LATEST)
                .param("most", most)
                .query((row, number) -> new ExhibitUpload(
                        row.getString("name"),
                        new Exhibit(
                                row.getString("sha256"),
                                row.getString("svg"),
                                row.getString("title"),
                                row.getString("description"))))
                .list();
    }
}
