package org.aliquot.api;

import java.util.List;
import org.aliquot.delivery.Receipt;
import org.aliquot.delivery.ResultView;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import tools.jackson.databind.JsonNode;

/** Results and receipts as the API writes them. */
@Mapper(config = ApiMapping.class)
interface ResultMapper {

    @Mapping(target = ".", source = "measure")
    @Mapping(target = ".", source = "lateness")
    @Mapping(target = ".", source = "written")
    ResultJson.Result result(ResultView result);

    List<ResultJson.Area> areas(List<ResultView.AreaResult> areas);

    ResultJson.Receipt receipt(Receipt receipt);

    /** Null in, null out: an attempt that is open has no result. */
    @Named("ifAny")
    default ResultJson.@Nullable Result resultIfAny(@Nullable ResultView result) {
        return result == null ? null : result(result);
    }

    /** An answer is JSON already. */
    default @Nullable JsonNode answer(@Nullable JsonNode response) {
        return response;
    }
}
