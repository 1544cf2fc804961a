package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponseTableTest {

    @TempDir
    private Path folder;

    @Test
    void readsWideAndLongAlike() throws IOException {
        var wide = ResponseTable.read(write("w.csv", "q2,person,q1\n1,ann,0\n,bob,-\n"), null);
        var tall = ResponseTable.read(
                write("l.csv", "\uFEFFitem,response,person\r\nq2,1,ann\r\nq1,0,ann\r\nq2,,bob\r\nq1,-,bob\r\n"), null);
        for (var table : new ResponseTable[] {wide, tall}) {
            assertThat(table.persons()).containsExactly("ann", "bob");
            assertThat(table.items()).containsExactly("q2", "q1");
            assertThat(table.responses().size()).isEqualTo(3);
            assertThat(table.responses().raw(0)).isEqualTo(1);
            assertThat(table.responses().to(1) - table.responses().from(1)).isEqualTo(1);
            assertThat(table.options()).containsExactly("1", "0", "-");
        }
    }

    @Test
    void scoresByTheKey() throws IOException {
        Path key = write("k.csv", "key,item\nB,q1\nA,q2\nC,unused\n");
        var table = ResponseTable.read(write("r.csv", "person,q1,q2\na,B,B\nb,-,A\n"), key);
        assertThat(table.responses().raw(0)).isEqualTo(1);
        assertThat(table.responses().raw(1)).isEqualTo(1);
    }

    @Test
    void namesRowAndColumnOfWhatIsWrong() throws IOException {
        Path key = write("k.csv", "item,key\nq1,B\n");
        refuses("person,q1\na,7\n", null, ":2: column 'q1': '7' is not a score");
        refuses("person,q1\na,B\nb,BC\n", key, ":3: column 'q1': 'BC' is not an option's letter");
        refuses("person,q1,q2\na,B,A\n", key, "k.csv: item 'q2' of the responses has no row");
        refuses("person,q1\na,1\na,0\n", null, ":3: column 'person': 'a' has a row already");
        refuses("person,q1\na,1,0\n", null, ":2: this row has 3 cells, the header has 2");
        refuses("person,q1\n,1\n", null, ":2: column 'person': the cell is empty");
        refuses("who,q1\na,1\n", null, ":1: there is no column 'person', only who, q1");
        refuses("person,q1,q1\na,1,1\n", null, ":1: column 'q1' is there twice");
        refuses("person,q1,\na,1,1\n", null, ":1: column 3 has no name");
        refuses("person\na\n", null, "there are no items");
        refuses("person,q1\n", null, "there are no rows below the header");
        refuses("person,q1\na,\n", null, "every cell is empty");
        refuses("", null, "the file is empty");
        refuses(
                "person,item,response\na,q,1\na,q,0\n",
                null,
                ":3: column 'item': person 'a' answers item 'q' a second time");
    }

    private void refuses(String text, @Nullable Path key, String message) throws IOException {
        Path file = write("r.csv", text);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> ResponseTable.read(file, key))
                .withMessageContaining(message);
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        Path file = folder.resolve("b.csv");
        Files.write(file, "person,q1\nJos\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> ResponseTable.read(file, null))
                .withMessageContaining("not text in UTF-8");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
