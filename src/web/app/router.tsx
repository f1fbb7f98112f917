import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { PEOPLE_ORDERS } from '../../core/person-line.ts';
import { SOURCES } from '../../core/source-record.ts';
import { giveView } from '../give/give-view.ts';
import { introView } from '../introductions/intro-view.ts';
import { PeoplePage } from '../people/people-page.tsx';
import { type PeopleView, peopleView } from '../people/people-view.ts';
import { askedOf } from '../same/asked-of.ts';
import { TodayPage } from '../today/today-page.tsx';
import { waysQuestion } from '../ways/ways-question.ts';
import { MorePage } from './more-page.tsx';
import { NotFound } from './not-found.tsx';
import { PageError } from './page-error.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const personPane = lazyRouteComponent(() => import('../person/person-pane.tsx'), 'PersonPane');

const today = createRoute({ getParentRoute: () => root, id: 'today', component: TodayPage });
const todayHome = createRoute({ getParentRoute: () => today, path: '/' });
const todayPerson = createRoute({
  getParentRoute: () => today,
  path: '/today/$person',
  component: personPane,
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: PeoplePage,
  validateSearch: (said): PeopleView => peopleView(said, { orders: PEOPLE_ORDERS, sources: SOURCES }),
});
const peopleHome = createRoute({ getParentRoute: () => people, path: '/' });
const peoplePerson = createRoute({ getParentRoute: () => people, path: '/$person', component: personPane });

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../import/import-page.tsx'), 'ImportPage'),
});
const exports = createRoute({
  getParentRoute: () => root,
  path: '/export',
  component: lazyRouteComponent(() => import('../export/export-page.tsx'), 'ExportPage'),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  component: lazyRouteComponent(() => import('../plan/plan-page.tsx'), 'PlanPage'),
});
const ways = createRoute({
  getParentRoute: () => root,
  path: '/ways',
  component: lazyRouteComponent(() => import('../ways/ways-page.tsx'), 'WaysPage'),
  validateSearch: waysQuestion,
});
const portrait = createRoute({
  getParentRoute: () => root,
  path: '/portrait',
  component: lazyRouteComponent(() => import('../portrait/portrait-page.tsx'), 'PortraitPage'),
});
const goals = createRoute({
  getParentRoute: () => root,
  path: '/goals',
  component: lazyRouteComponent(() => import('../goals/goals-page.tsx'), 'GoalsPage'),
});
const goal = createRoute({
  getParentRoute: () => root,
  path: '/goals/$goal',
  component: lazyRouteComponent(() => import('../goals/goal-page.tsx'), 'GoalPage'),
});
const give = createRoute({
  getParentRoute: () => root,
  path: '/give',
  component: lazyRouteComponent(() => import('../give/give-page.tsx'), 'GivePage'),
  validateSearch: giveView,
});
const introductions = createRoute({
  getParentRoute: () => root,
  path: '/introductions',
  component: lazyRouteComponent(() => import('../introductions/introductions-page.tsx'), 'IntroductionsPage'),
  validateSearch: introView,
});
const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  component: lazyRouteComponent(() => import('../events/events-page.tsx'), 'EventsPage'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(() => import('../review/review-page.tsx'), 'ReviewPage'),
});
const same = createRoute({
  getParentRoute: () => root,
  path: '/same',
  component: lazyRouteComponent(() => import('../same/same-page.tsx'), 'SamePage'),
  validateSearch: askedOf,
});
const brief = createRoute({
  getParentRoute: () => root,
  path: '/brief/$person',
  component: lazyRouteComponent(() => import('../brief/brief-page.tsx'), 'BriefPage'),
});
const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  component: lazyRouteComponent(() => import('../history/history-page.tsx'), 'HistoryPage'),
});
const foretold = createRoute({
  getParentRoute: () => root,
  path: '/foretold',
  component: lazyRouteComponent(() => import('../foretold/foretold-page.tsx'), 'ForetoldPage'),
});

const more = createRoute({ getParentRoute: () => root, path: '/more', component: MorePage });

const routes = root.addChildren([
  today.addChildren([todayHome, todayPerson]),
  people.addChildren([peopleHome, peoplePerson]),
  imports,
  exports,
  goals,
  goal,
  plan,
  give,
  ways,
  portrait,
  introductions,
  events,
  review,
  same,
  brief,
  history,
  foretold,
  more,
]);

export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultErrorComponent: PageError,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
