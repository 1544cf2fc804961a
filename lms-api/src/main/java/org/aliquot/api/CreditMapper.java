package org.aliquot.api;

import java.util.List;
import org.aliquot.credits.CreditView;
import org.aliquot.credits.Standing;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Continuing education as the API writes it. */
@Mapper(config = ApiMapping.class)
interface CreditMapper {

    @Mapping(target = "title", source = "told.title")
    @Mapping(target = "provider", source = "told.provider")
    @Mapping(target = "earnedOn", source = "told.earnedOn")
    @Mapping(target = "amount", source = "told.amount")
    @Mapping(target = "unit", expression = "java(credit.told().unit().word())")
    @Mapping(target = "category", expression = "java(credit.told().category().word())")
    @Mapping(target = "accreditor", source = "told.accreditor")
    @Mapping(target = "proof", source = "proof.name")
    CreditJson credit(CreditView credit);

    List<CreditJson> credits(List<CreditView> credits);

    @Mapping(target = "id", source = "credential.id")
    @Mapping(target = "name", source = "credential.told.name")
    @Mapping(target = "rule", source = "credential.told.rule")
    @Mapping(target = "from", source = "window.from")
    @Mapping(target = "to", source = "window.to")
    @Mapping(target = "missing", expression = "java(standing.missing())")
    @Mapping(target = "state", expression = "java(standing.state().word())")
    CreditJson.Credential credential(Standing standing);

    List<CreditJson.Credential> credentials(List<Standing> standings);

    @Mapping(target = "category", expression = "java(part.category().word())")
    CreditJson.Part part(Standing.Part part);
}
