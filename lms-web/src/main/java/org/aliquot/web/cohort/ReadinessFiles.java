package org.aliquot.web.cohort;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.cohort.CohortView;
import org.aliquot.mastery.TargetExam;
import org.aliquot.reports.FileKind;
import org.aliquot.school.SchoolZone;
import org.aliquot.sheets.RowWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.standing.ClassMember;
import org.aliquot.standing.ClassReadings;
import org.springframework.stereotype.Component;

/**
 * The readiness of a class as a file: the people of the page, all of them, in its order. They are looked through twice, since the
 * columns follow from what most of them prepare for; between, no more is kept of each than their place.
 */
@Component
class ReadinessFiles {

    /** So many are looked up at once. */
    private static final int TOGETHER = 200;

    private final ClassReadings readings;
    private final Spool spool;
    private final SchoolZone zone;

    ReadinessFiles(ClassReadings readings, Spool spool, SchoolZone zone) {
        this.readings = readings;
        this.spool = spool;
        this.zone = zone;
    }

    /** Whole before it is sent; to be sent and then closed. */
    Spooled of(CohortView cohort, ReadinessWanted wanted, FileKind kind) throws IOException {
        return spool.make(out -> write(cohort, wanted, kind, out));
    }

    private void write(CohortView cohort, ReadinessWanted wanted, FileKind kind, OutputStream out) throws IOException {
        List<ReadinessWanted.Place> places = new ArrayList<>();
        TargetExam target = readings.each(cohort, member -> {
            if (wanted.shows(member)) {
                places.add(wanted.place(member));
            }
        });
        places.sort(wanted.byPlace());
        ReadinessSheet sheet = new ReadinessSheet(cohort, target, zone.id());
        try (RowWriter rows = sheet.file().open(out, kind)) {
            for (int from = 0; from < places.size(); from += TOGETHER) {
                List<ReadinessWanted.Place> some = places.subList(from, Math.min(from + TOGETHER, places.size()));
                for (ClassMember member : inOrder(cohort, some)) {
                    rows.write(sheet.row(member));
                }
            }
        }
    }

    /** Without those who have left meanwhile. */
    private List<ClassMember> inOrder(CohortView cohort, List<ReadinessWanted.Place> places) {
        List<UUID> people = places.stream().map(ReadinessWanted.Place::person).toList();
        Map<UUID, ClassMember> found = readings.of(cohort, people).stream()
                .collect(Collectors.toMap(member -> member.row().person(), Function.identity()));
        return people.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
