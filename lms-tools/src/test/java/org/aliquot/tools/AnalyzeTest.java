package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeTest {

    @TempDir
    private Path folder;

    @Test
    void writesItemsOptionsAndSummary() throws IOException {
        Path responses = Files.writeString(folder.resolve("r.csv"), "person,q1,q2\na,B,A\nb,B,-\nc,C,A\nd,C,C\n");
        Path key = Files.writeString(folder.resolve("k.csv"), "item,key\nq1,B\nq2,A\n");
        Path out = folder.resolve("new/out");

        assertThat(ToolRun.of("analyze", responses, "--key", key, "--out", out)).isEqualTo(new ToolRun(0, "", ""));
        assertThat(Files.readString(out.resolve("items.csv"))).isEqualTo("""
                        item,n,p,point_biserial,point_biserial_rest,discrimination_27,alpha_if_deleted,omitted
                        q1,4,0.5,0.7071067811865475,0.0,1.0,,0
                        q2,4,0.5,0.7071067811865475,0.0,1.0,,1
                        """);
        assertThat(Files.readString(out.resolve("distractors.csv"))).isEqualTo("""
                        item,option,is_key,n,proportion,point_biserial,point_biserial_rest
                        q1,B,true,2,0.5,0.7071067811865475,0.0
                        q1,C,false,2,0.5,-0.7071067811865475,0.0
                        q1,-,false,0,0.0,,
                        q2,A,true,2,0.5,0.7071067811865475,0.0
                        q2,C,false,1,0.25,-0.8164965809277261,-0.5773502691896258
                        q2,-,false,1,0.25,0.0,0.5773502691896258
                        """);
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"kr20\" : 0.0", "\"mean\" : 1.0");
    }

    @Test
    void refusesOnePerson() throws IOException {
        Path responses = Files.writeString(folder.resolve("r.csv"), "person,q1\na,1\n");
        var run = ToolRun.of("analyze", responses, "--out", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip()).endsWith("r.csv: there is one person only; an item analysis needs two or more");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(ToolRun.of("analyze").code()).isEqualTo(2);
        assertThat(ToolRun.of("analyze", "x.csv").code()).isEqualTo(2);
        assertThat(ToolRun.of("analyze", "x.csv", "--out", folder, "--nonsense").code())
                .isEqualTo(2);
    }
}
