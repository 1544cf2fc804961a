package org.aliquot.api;

import java.util.List;
import org.aliquot.draft.Comment;
import org.aliquot.question.ItemContent;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Questions as the API writes them for their authors. */
@Mapper(config = ApiMapping.class, uses = TaskJson.TaskMapper.class)
interface ContentMapper {

    @Mapping(target = ".", source = "placement")
    @Mapping(target = ".", source = "judgment")
    @Mapping(target = ".", source = "texts")
    ContentJson.Content content(ItemContent content);

    List<CommentJson.Comment> comments(List<Comment> comments);
}
