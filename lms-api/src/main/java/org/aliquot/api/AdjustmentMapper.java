package org.aliquot.api;

import java.util.List;
import org.aliquot.delivery.Adjustment;
import org.aliquot.delivery.RescorePreview;
import org.mapstruct.Mapper;

/** Fixes of questions as the API writes them. */
@Mapper(config = ApiMapping.class, uses = ResultMapper.class)
interface AdjustmentMapper {

    AdjustmentJson.Adjustment adjustment(Adjustment adjustment);

    List<AdjustmentJson.Adjustment> adjustments(List<Adjustment> adjustments);

    AdjustmentJson.Preview preview(RescorePreview preview);
}
