package org.aliquot.api;

import java.util.List;
import org.aliquot.statistics.CalibratedQuestion;
import org.aliquot.statistics.CalibrationSummary;
import org.aliquot.statistics.CalibrationView;
import org.aliquot.statistics.FormsView;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.QuizFigures;
import org.aliquot.statistics.SimulationResult;
import org.aliquot.statistics.SimulationView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What was computed from answers, as the API writes it. */
@Mapper(config = ApiMapping.class, uses = JobMapper.class)
interface StatisticsMapper {

    CalibrationJson.Calibration calibration(CalibrationView calibration);

    List<CalibrationJson.Calibration> calibrations(List<CalibrationView> calibrations);

    @Mapping(target = ".", source = "convergence")
    @Mapping(target = ".", source = "ratings")
    CalibrationJson.Summary summary(CalibrationSummary summary);

    @Mapping(target = ".", source = "estimate")
    @Mapping(target = ".", source = "before")
    @Mapping(target = ".", source = "drift")
    CalibrationJson.Question calibrated(CalibratedQuestion question);

    List<CalibrationJson.Question> calibrated(List<CalibratedQuestion> questions);

    FormsJson.Forms forms(FormsView forms);

    List<FormsJson.Forms> forms(List<FormsView> forms);

    SimulationJson.Simulation simulation(SimulationView simulation);

    List<SimulationJson.Simulation> simulations(List<SimulationView> simulations);

    @Mapping(target = "scarce", source = "short")
    SimulationJson.AreaSupply supply(SimulationResult.AreaSupply area);

    List<FiguresJson.Figures> figures(List<ItemFigures> settings);

    FiguresJson.Quiz quiz(QuizFigures quiz);
}
