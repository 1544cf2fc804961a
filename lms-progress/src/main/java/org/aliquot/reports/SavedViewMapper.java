package org.aliquot.reports;

import java.util.List;
import org.aliquot.people.AccountId;
import org.aliquot.stored.ViewMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Saved views as whoever asks sees them. */
@Mapper(config = ViewMapping.class)
interface SavedViewMapper {

    @Mapping(target = "mine", expression = "java(view.isOf(asker))")
    SavedView view(SavedViewEntity view, @Context AccountId asker);

    List<SavedView> views(List<SavedViewEntity> views, @Context AccountId asker);
}
