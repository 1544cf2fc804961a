package org.aliquot.api;

import java.util.List;
import org.aliquot.rostering.Fate;
import org.aliquot.rostering.RecentRun;
import org.aliquot.rostering.RosterRow;
import org.aliquot.rostering.RosterRun;
import org.aliquot.rostering.RosterSource;
import org.aliquot.rostering.UnreadLine;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Class lists as the API writes them. */
@Mapper(config = ApiMapping.class)
interface RosterMapper {

    RosterJson.StudentSystem system(RosterSource source);

    List<RosterJson.StudentSystem> systems(List<RosterSource> sources);

    @Mapping(target = "system", source = "run.sourceName")
    @Mapping(target = "counts", source = "run")
    RosterJson.Roster roster(RosterRun run, List<UnreadLine> unread);

    @Mapping(target = "system", source = "sourceName")
    RosterJson.Recent recent(RecentRun run);

    List<RosterJson.Recent> recent(List<RecentRun> runs);

    @Mapping(target = "person", source = "account")
    RosterJson.Row row(RosterRow row);

    List<RosterJson.Row> rows(List<RosterRow> rows);

    default RosterJson.Counts counts(RosterRun run) {
        return new RosterJson.Counts(
                run.count(Fate.JOINS),
                run.count(Fate.RETURNS),
                run.count(Fate.STAYS),
                run.count(Fate.TEACHES),
                run.count(Fate.LEAVES),
                run.count(Fate.NOTHING),
                run.count(Fate.UNDECIDED),
                run.count(Fate.REFUSED),
                run.figures().guarded(),
                run.figures().fresh(),
                run.figures().unread());
    }
}
