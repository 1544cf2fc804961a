package org.aliquot.api;

import java.util.List;
import org.aliquot.authoring.ItemComment;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.ItemContent;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.RuledTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.question.TrueFalseTask;
import org.mapstruct.Mapper;

/** Questions as the API writes them for their authors. */
@Mapper(config = ApiMapping.class)
interface ContentMapper {

    ContentJson.Content content(ItemContent content);

    List<CommentJson.Comment> comments(List<ItemComment> comments);

    default TaskJson.Task task(Task task) {
        return switch (task) {
            case SingleTask single -> single(single);
            case TrueFalseTask trueFalse -> trueFalse(trueFalse);
            case MultipleTask multiple -> multiple(multiple);
            case OrderingTask ordering -> ordering(ordering);
            case MatchingTask matching -> matching(matching);
            case NumericTask numeric -> numeric(numeric);
            case TextTask text -> text(text);
            case ClozeTask cloze -> cloze(cloze);
            case HotspotTask hotspot -> hotspot(hotspot);
            case AntibodyPanelTask antibodyPanel -> antibodyPanel(antibodyPanel);
            case ControlChartTask controlChart -> controlChart(controlChart);
            case DifferentialTask differential -> differential(differential);
            case RuledTask ruled -> ruled(ruled);
        };
    }

    TaskJson.Single single(SingleTask task);

    TaskJson.TrueFalse trueFalse(TrueFalseTask task);

    TaskJson.Multiple multiple(MultipleTask task);

    TaskJson.Ordering ordering(OrderingTask task);

    TaskJson.Matching matching(MatchingTask task);

    TaskJson.Numeric numeric(NumericTask task);

    TaskJson.Text text(TextTask task);

    TaskJson.Cloze cloze(ClozeTask task);

    TaskJson.Hotspot hotspot(HotspotTask task);

    TaskJson.AntibodyPanel antibodyPanel(AntibodyPanelTask task);

    TaskJson.ControlChart controlChart(ControlChartTask task);

    TaskJson.Differential differential(DifferentialTask task);

    TaskJson.Ruled ruled(RuledTask task);
}
