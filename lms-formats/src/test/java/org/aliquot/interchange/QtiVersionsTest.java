package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.qti.MadeUpQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one version of QTI cannot hold is written as far as it can, and told. */
class QtiVersionsTest {

    @TempDir
    private Path folder;

    @Test
    void anItemOf30LosesIn21WhatOnly30HasAndTheReportSaysSo() throws IOException {
        QtiPackage written = QtiPackage.of(QuestionFormat.QTI21, folder, RuledQuestions.all());
        String item = written.files().getOrDefault("items/newer.xml", "");

        assertThat(item)
                .contains(
                        "<object data=\"it.png\" type=\"image/png\" width=\"10\" height=\"10\">it</object>",
                        "So it is.")
                .doesNotContain(
                        "aria-", "data-", "role=", "dir=", "contentBody", "figure", "ruby", "catalog", "external");
        assertThat(written.told("newer"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.why()).contains("aria-label", "catalogInfo", "externalScored"));
    }

    @Test
    void anItemOf21StaysAsItCameIn21() throws IOException {
        QtiPackage written = QtiPackage.of(QuestionFormat.QTI21, folder, RuledQuestions.all());

        assertThat(written.told("older")).isEmpty();
        assertThat(written.files().getOrDefault("items/older.xml", ""))
                .contains("xml:lang=\"en\"", "<rubricBlock view=\"scorer\"><p>For who scores.</p></rubricBlock>");
    }

    @Test
    void whatAnItemOf21ShowsUnderAConditionStandsInABodyOfItsOwnIn30() throws IOException {
        QtiPackage written = QtiPackage.of(QuestionFormat.QTI30, folder, RuledQuestions.all());

        assertThat(written.told("older")).isEmpty();
        assertThat(written.files().getOrDefault("items/older.xml", ""))
                .contains(
                        "xml:lang=\"en\"",
                        "<qti-rubric-block view=\"scorer\" use=\"scoring\"><qti-content-body><p>For who scores.</p>",
                        "identifier=\"t\"><qti-content-body><p>x</p></qti-content-body></qti-template-block>",
                        "identifier=\"right\"><qti-content-body><p>So it is.</p></qti-content-body></qti-feedback-block>",
                        "<qti-content-body>Right, <em>indeed</em>.</qti-content-body></qti-modal-feedback>");
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void aDraftThatNoItemCanHoldIsNamedWithWhatItLacks(QuestionFormat format) throws IOException {
        List<ReadQuestion> empty = new ArrayList<>();
        for (QuestionType type : MadeUpQuestions.TYPES) {
            empty.add(new ReadQuestion(new QuestionDraft(type).id(type.word()).question(), 0, List.of()));
        }

        QtiPackage written = QtiPackage.of(format, folder, empty);

        assertThat(written.items()).containsOnlyKeys("items/essay.xml", "items/description.xml");
        assertThat(written.told("single")).extracting(QuestionFinding::why).containsExactly("it has no options");
        assertThat(written.told("cloze")).extracting(QuestionFinding::why).containsExactly("it has no gaps");
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void aDraftWithoutARightAnswerIsWrittenAndTheReportSaysSo(QuestionFormat format) throws IOException {
        Question question = QuestionDraft.of(
                        FeatureSamples.with(QuestionFeature.SINGLE).question())
                .options(List.of(
                        new QuestionOption("a", "x", BigDecimal.ZERO, ""),
                        new QuestionOption("b", "y", BigDecimal.ZERO, "")))
                .question();

        QtiPackage written = QtiPackage.of(format, folder, List.of(new ReadQuestion(question, 0, List.of())));

        assertThat(written.told("q-1"))
                .extracting(QuestionFinding::why)
                .containsExactly("there is none; the item gives no points");
        assertThat(written.items()).containsOnlyKeys("items/q-1.xml");
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void whatALinkAListOrATableLosesIsToldOnce(QuestionFormat format) throws IOException {
        String stem = """
                3. third

                [a](https://example.org "one") [b](https://example.org "two") [c](:c)

                | only | head |
                | --- | --- |""";
        Question question =
                new QuestionDraft(QuestionType.ESSAY).id("q").stem(stem).question();

        QtiPackage written = QtiPackage.of(format, folder, List.of(new ReadQuestion(question, 0, List.of())));
        Question back = Converted.file(format, folder.resolve("out.zip")).question(0);

        assertThat(written.told("q"))
                .extracting(QuestionFinding::why)
                .containsExactly(
                        "a list is numbered from 1 there",
                        "the title of a link or picture has no place there",
                        "a link to what is no address");
        assertThat(back.stem()).isEqualTo("""
                1. third

                [a](https://example.org) [b](https://example.org) c

                | only | head |
                | --- | --- |""");
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void picturesWhoseNamesNoAddressCanHoldAreFoundAgain(QuestionFormat format) throws IOException {
        List<ReadQuestion> pictured = HardQuestions.texts().stream()
                .filter(read -> read.question().type() == QuestionType.ESSAY)
                .filter(read -> read.question().stem().contains("a%20b.png"))
                .toList();

        QtiPackage.of(format, folder, pictured);
        ReadQuestion back =
                Converted.file(format, folder.resolve("out.zip")).read().getFirst();

        assertThat(back.media())
                .extracting(QuestionMedia::name)
                .contains("a-b-c.png", "100-a-1-.png", "a-20b.png", "x-1-.png");
    }
}
