package org.aliquot.reports;

import java.util.List;
import org.aliquot.stored.ViewMapping;
import org.mapstruct.Mapper;

/** Saved views as others see them. */
@Mapper(config = ViewMapping.class)
interface SavedViewMapper {

    SavedView view(SavedViewEntity view);

    List<SavedView> views(List<SavedViewEntity> views);
}
