import '@samspil/elements/provider/define';
import '@samspil/elements/intervention-timeline/define';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
