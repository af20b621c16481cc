import ahaRoadmaps from './profiles/aha-roadmaps.json';
import appfireHelpdesk from './profiles/appfire-helpdesk.json';
import avion from './profiles/avion.json';
import bolddesk from './profiles/bolddesk.json';
import conductorone from './profiles/conductorone.json';
import dragonboat from './profiles/dragonboat.json';
import exalate from './profiles/exalate.json';
import harnessCd from './profiles/harness-cd.json';
import harnessSei from './profiles/harness-sei.json';
import jiraAlign from './profiles/jira-align.json';
import microsoft365Copilot from './profiles/microsoft-365-copilot.json';
import mozillaJbi from './profiles/mozilla-jbi.json';
import openhands from './profiles/openhands.json';
import opshub from './profiles/opshub.json';
import oxSecurity from './profiles/ox-security.json';
import pluralsightFlow from './profiles/pluralsight-flow.json';
import port from './profiles/port.json';
import sentry from './profiles/sentry.json';
import servicenowAgileDevelopment from './profiles/servicenow-agile-development.json';
import servicenowAiSearch from './profiles/servicenow-ai-search.json';
import sinergify from './profiles/sinergify.json';
import smartsheet from './profiles/smartsheet.json';
import templateReadOnly from './profiles/template-read-only.json';
import templateTwoWaySync from './profiles/template-two-way-sync.json';
import templateVersionsAndSprints from './profiles/template-versions-and-sprints.json';
import templateWebhooks from './profiles/template-webhooks.json';
import tempo from './profiles/tempo.json';
import tenable from './profiles/tenable.json';
import tfs4jira from './profiles/tfs4jira.json';
import tfs4jiraCloud from './profiles/tfs4jira-cloud.json';
import unito from './profiles/unito.json';
import velocity from './profiles/velocity.json';
import zagileconnect from './profiles/zagileconnect.json';
import zendeskSupport from './profiles/zendesk-support.json';

/**
 * Every profile of the catalogue as it is written, by its id, in the order in which a person is offered them.
 */
export const WRITTEN_PROFILES: Readonly<Record<string, unknown>> = {
  'aha-roadmaps': ahaRoadmaps,
  'jira-align': jiraAlign,
  bolddesk,
  avion,
  velocity,
  conductorone,
  dragonboat,
  exalate,
  'harness-cd': harnessCd,
  'harness-sei': harnessSei,
  'appfire-helpdesk': appfireHelpdesk,
  'mozilla-jbi': mozillaJbi,
  'microsoft-365-copilot': microsoft365Copilot,
  openhands,
  opshub,
  'ox-security': oxSecurity,
  'pluralsight-flow': pluralsightFlow,
  port,
  sentry,
  'servicenow-agile-development': servicenowAgileDevelopment,
  'servicenow-ai-search': servicenowAiSearch,
  sinergify,
  smartsheet,
  tempo,
  tenable,
  'tfs4jira-cloud': tfs4jiraCloud,
  tfs4jira,
  unito,
  zagileconnect,
  'zendesk-support': zendeskSupport,
  'template-read-only': templateReadOnly,
  'template-two-way-sync': templateTwoWaySync,
  'template-versions-and-sprints': templateVersionsAndSprints,
  'template-webhooks': templateWebhooks,
};
