package org.aliquot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aliquot.chart.Chart;
import org.aliquot.chart.NodeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The chart knows the settings that Aliquot knows. */
class ChartSettingsTest {

    private static final Pattern SETTING = Pattern.compile("\\bALIQUOT_[A-Z_]*[A-Z]\\b");

    /** Of the embedded database, the demonstration and the machine, none of which a node in a cluster has. */
    private static final Set<String> NOT_IN_A_CLUSTER = Set.of(
            "ALIQUOT_ALLOW_HTTP",
            "ALIQUOT_APP",
            "ALIQUOT_BACKUP_DIR",
            "ALIQUOT_BACKUP_KEY_FILE",
            "ALIQUOT_BACKUP_LOG_DIR",
            "ALIQUOT_CHROMIUM",
            "ALIQUOT_DATA_DIR",
            "ALIQUOT_DEMO",
            "ALIQUOT_DEMO_HISTORY",
            "ALIQUOT_OUTGOING_LOOPBACK",
            "ALIQUOT_PACKS",
            "ALIQUOT_POSTGRES",
            "ALIQUOT_SECRET_KEY_FILE",
            "ALIQUOT_SPOOL_DIR");

    private static final Set<String> SET_BY_THE_CHART = Set.of(
            "ALIQUOT_BASE_URL",
            "ALIQUOT_LEAVING_TIME",
            "ALIQUOT_METRICS_TOKEN",
            "ALIQUOT_SECRET_KEY",
            "ALIQUOT_SPOOL_SIZE");

    @ParameterizedTest
    @ValueSource(strings = {"least", "all"})
    void aNodeIsStartedWithSettingsThatThereAre(String example) {
        assertThat(NodeSettings.of(example).names())
                .filteredOn(name -> name.startsWith("ALIQUOT_"))
                .isNotEmpty()
                .isSubsetOf(SettingsCheck.KNOWN);
    }

    /** A new setting has a place in {@code values.schema.json}, or a reason here. */
    @Test
    void eachIsTakenUnlessTheChartSetsItOrAClusterHasNoUseForIt() {
        JsonNode schema = Chart.read(Chart.FOLDER.resolve("values.schema.json"));
        Set<String> taken = Chart.each(schema.at("/definitions/aliquotSetting/enum"))
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> others = new TreeSet<>(SettingsCheck.KNOWN);
        others.removeAll(NOT_IN_A_CLUSTER);
        others.removeAll(SET_BY_THE_CHART);

        assertThat(NodeSettings.of("all").names()).containsAll(SET_BY_THE_CHART);
        assertThat(taken).isEqualTo(others);
    }

    @Test
    void theGuideNamesSettingsThatThereAre() throws IOException {
        Path guide = Path.of("..", "docs", "guide", "kubernetes.md");

        assertThat(SETTING.matcher(Files.readString(guide)).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(SettingsCheck.KNOWN::contains);
    }
}
